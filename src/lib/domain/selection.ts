import { shownStatus } from './accepted';
import type { Area } from './area';
import type { AreaEntry, CityEntry, Dashboard, PassageEntry, RegionEntry } from './dashboard';
import type { Claim, Evidence } from './report';
import {
	PLACES,
	SET_ASIDE,
	type Place,
	type RankedStatus,
	type SetAside,
	type Status
} from './status';

/** The region with this id; undefined where there is none, since an address may hold anything. */
export function findRegion(dashboard: Dashboard, id: string | undefined): RegionEntry | undefined {
	return dashboard.regions.find((region) => region.id === id);
}

/** The passages in one of a claim's lists, in the order of the list, but those that only name the place after the others. */
export function evidenceOf(dashboard: Dashboard, claim: Claim, evidence: Evidence): PassageEntry[] {
	return claim[evidence]
		.flatMap((id) => dashboard.passages.filter((passage) => passage.id === id))
		.sort((one, other) => Number(one.onlyNames) - Number(other.onlyNames));
}

/** The marked cities of a region. */
export function citiesOf(dashboard: Dashboard, region: RegionEntry): CityEntry[] {
	return dashboard.cities.filter((city) => city.region === region.id);
}

/** The areas that a claim rests on, since a passage that names them supports it. */
export function areasBehind(dashboard: Dashboard, { supports }: Claim): AreaEntry[] {
	return dashboard.areas.filter(({ passage }) => supports.includes(passage));
}

/**
 * The words for an area of the dashboard's report.
 *
 * @throws {Error} where the report has no such area
 */
export function areaEntry(dashboard: Dashboard, { id }: Area): AreaEntry {
	const entry = dashboard.areas.find((area) => area.id === id);
	if (!entry) throw new Error(`Expected the area ${id} in the report, seen none`);
	return entry;
}

/** The other regions whose status is supported by a passage that supports the status of this region too. */
export function restingOnSameWords(dashboard: Dashboard, region: RegionEntry): RegionEntry[] {
	const own = region.claim?.supports ?? [];
	return dashboard.regions.filter(
		(other) => other.id !== region.id && other.claim?.supports.some((id) => own.includes(id))
	);
}

/** The regions that have a passage in this list of their claims. */
export function regionsCiting(
	dashboard: Dashboard,
	passage: PassageEntry,
	evidence: Evidence
): RegionEntry[] {
	return dashboard.regions.filter(({ claim }) => claim?.[evidence].includes(passage.id));
}

/** The cities whose marker links to a passage. */
export function citiesMarking(dashboard: Dashboard, passage: PassageEntry): CityEntry[] {
	return dashboard.cities.filter((city) => city.passage === passage.id);
}

/**
 * The regions that an entry of the legend stands for: a whole status, a status with a place, the regions whose words are set
 * aside, or those not stated.
 */
export type LegendKey =
	| (RankedStatus & { readonly place: Place | null })
	| { readonly status: SetAside | null; readonly place: null };

export const NOT_STATED: LegendKey = { status: null, place: null };
export const ALL_SET_ASIDE: LegendKey = { status: SET_ASIDE, place: null };

/** What decides which regions belong to a legend entry. */
export type StatusAndPlace = Pick<LegendKey, 'status' | 'place'>;

/** Whether a legend entry includes all regions of another entry. */
export function takesIn({ status, place }: StatusAndPlace, part: StatusAndPlace): boolean {
	return part.status === status && (place === null || part.place === place);
}

/** Whether a legend entry includes a region. */
export function isIn(legendKey: StatusAndPlace, { claim, setAside }: RegionEntry): boolean {
	return takesIn(legendKey, claim ?? (setAside ? ALL_SET_ASIDE : NOT_STATED));
}

/** The number of regions that a legend entry includes. */
export function count(dashboard: Dashboard, legendKey: StatusAndPlace): number {
	return dashboard.regions.filter((region) => isIn(legendKey, region)).length;
}

/** The regions grouped by status, in the order of the statuses; the last groups hold those set aside and those not stated. */
export function regionsByStatus(
	dashboard: Dashboard
): { status: Status | SetAside | null; regions: RegionEntry[] }[] {
	return [...dashboard.statuses.map(({ status }) => status), SET_ASIDE, null]
		.map((status) => ({
			status,
			regions: dashboard.regions.filter((region) => shownStatus(region) === status)
		}))
		.filter(({ regions }) => regions.length > 0);
}

/** Every combination of status and place that some region has. */
export function legendKeysInUse(dashboard: Dashboard): (RankedStatus & { place: Place })[] {
	return dashboard.statuses.flatMap((status) =>
		PLACES.map((place) => ({ ...status, place })).filter(
			(legendKey) => count(dashboard, legendKey) > 0
		)
	);
}

/** The regions, such as cities, that are too small on the map to be seen without a dot. */
export function cityRegions({ regions }: Dashboard): RegionEntry[] {
	return regions.filter(({ inset }) => inset);
}

/** Whether a marked city stands for a region. */
export function isMarked({ cities }: Dashboard, region: RegionEntry): boolean {
	return cities.some((city) => city.region === region.id);
}

/** The regions that have a label on the map: all but the small ones whose name stands beside a city marker already. */
export function labelledRegions(dashboard: Dashboard): RegionEntry[] {
	return dashboard.regions.filter((region) => !region.inset || !isMarked(dashboard, region));
}
