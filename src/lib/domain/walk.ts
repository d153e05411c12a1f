import type { Dashboard } from './dashboard';
import type { RegionId } from './region';
import { findRegion, NOT_STATED, type LegendKey } from './selection';
import { regionsOf, stopName, tourOf } from './stop';

/** What the map shows at a step of the reading tour. */
export interface StepOnMap {
	/** The step's name, unique, for its address. */
	readonly name: string;
	/** The region that is selected at a step about one region. */
	readonly region: RegionId | null;
	/** The regions that are lit up at a step about several, by their entry in the legend. */
	readonly lit: LegendKey | null;
}

/** What the map shows at each step of the reading tour. */
export function stepsOnMap(dashboard: Dashboard): StepOnMap[] {
	return tourOf(dashboard).map((stop) => {
		const [region = null, ...others] = regionsOf(stop);
		const name = stopName(stop);
		if (stop.kind === 'not-stated') return { name, region: null, lit: NOT_STATED };
		if (others.length === 0) return { name, region, lit: null };
		const status = findRegion(dashboard, others[0])?.claim?.status;
		return { name, region: null, lit: status ? { status, place: null } : null };
	});
}
