import { areasOf } from './area';
import type { Dashboard, PassageEntry, RegionEntry } from './dashboard';
import { citiesOf, evidenceOf } from './selection';

/**
 * The passage that a region's status is shown by where there is room for one: that of its marked city, where the status
 * rests on it; else the first it rests on that does more than name an area. Null where nothing is stated.
 */
export function keyPassage(dashboard: Dashboard, region: RegionEntry): PassageEntry | null {
	const { claim } = region;
	if (!claim) return null;
	const claims = dashboard.regions.flatMap((entry) => entry.claim ?? []);
	const naming = areasOf({ claims }).map(({ passage }) => passage);
	const marked = citiesOf(dashboard, region).map(({ passage }) => passage);
	const support = evidenceOf(dashboard, claim, 'supports');
	return (
		support.find(({ id }) => marked.includes(id)) ??
		support.find(({ id }) => !naming.includes(id)) ??
		support[0] ??
		null
	);
}
