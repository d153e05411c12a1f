import type { Dashboard } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import { findRegion, NOT_STATED, type Stratum } from '../domain/selection';
import { framedBy, type Stop } from '../domain/stop';
import { enclosing } from '../geo/enclosing';
import type { Box } from '../geo/home';

/** How the map shows a stop. */
export interface StopView {
	/** Units of the drawing; null for the whole country. */
	readonly framed: Box | null;
	/** Outlined. */
	readonly selected: RegionId | null;
	/** All else steps back. */
	readonly lit: Stratum | null;
}

/** Units of the drawing that the words at an area's bracket stand over it. */
const WORDS = 60;

/** @param boxes of the regions, in units of the drawing */
export function stopView(
	stop: Stop,
	dashboard: Dashboard,
	boxes: Readonly<Record<RegionId, Box>>
): StopView {
	const regions = framedBy(stop);
	const [only] = regions.length === 1 ? regions : [];
	const status = findRegion(dashboard, regions[0])?.claim?.status;
	const box = enclosing(regions.flatMap((id) => boxes[id] ?? []));
	return {
		framed: box && !only ? { ...box, y: box.y - WORDS, height: box.height + WORDS } : box,
		selected: only ?? null,
		lit: stop.kind === 'not-stated' ? NOT_STATED : status && !only ? { status, place: null } : null
	};
}
