import type { Dashboard, PassageEntry, RegionEntry } from './dashboard';
import { citiesOf, evidenceOf } from './selection';

/**
 * The one passage that stands for the status of a region where there is room for one only, as on the card beside the pointer.
 * If the passage of a marked city in the region supports the status, it is that passage; else it is the first that supports
 * the status.
 *
 * @returns null where the status is not stated
 */
export function keyPassage(dashboard: Dashboard, region: RegionEntry): PassageEntry | null {
	const { claim } = region;
	if (!claim) return null;
	const cityPassages = citiesOf(dashboard, region).map(({ passage }) => passage);
	const support = evidenceOf(dashboard, claim, 'supports');
	return support.find(({ id }) => cityPassages.includes(id)) ?? support[0] ?? null;
}

/**
 * The one passage that stands for the status of a wider area: that of its regions in which no city is marked, since a city has a
 * passage of its own.
 *
 * @param area the id of the passage that names the area
 */
export function keyPassageOfArea(dashboard: Dashboard, area: string): PassageEntry | null {
	const region = dashboard.regions.find(
		(each) => each.claim?.supports.includes(area) && citiesOf(dashboard, each).length === 0
	);
	return region ? keyPassage(dashboard, region) : null;
}
