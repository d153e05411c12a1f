import type { Dashboard } from './dashboard';
import { legendHighlight, type Highlight } from './highlight';
import type { RegionId } from './region';
import { NOT_STATED } from './selection';
import { regionsOf, stopName, tourOf } from './stop';

/** What the map shows at a step of the reading tour. */
export interface StepOnMap {
	/** The step's name, unique, for its address. */
	readonly name: string;
	/** The region that is selected at a step about one region. */
	readonly region: RegionId | null;
	/** The regions that are lit up at a step about several. */
	readonly lit: Highlight | null;
}

/** What the map shows at each step of the reading tour. */
export function stepsOnMap(dashboard: Dashboard): StepOnMap[] {
	return tourOf(dashboard).map((stop) => {
		const name = stopName(stop);
		if (stop.kind === 'not-stated')
			return { name, region: null, lit: legendHighlight(dashboard, NOT_STATED) };
		const regions = regionsOf(stop);
		if (regions.length < 2) return { name, region: regions[0] ?? null, lit: null };
		return { name, region: null, lit: new Map(regions.map((id) => [id, 'supports'])) };
	});
}
