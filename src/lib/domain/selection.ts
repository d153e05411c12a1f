import type { CityEntry, Dashboard, PassageEntry, RegionEntry } from './dashboard';
import type { Claim, Evidence } from './report';
import { PLACES, STATUSES, type Place, type Status } from './status';

/** The region with this id, or undefined: addresses may hold anything. */
export function findRegion(dashboard: Dashboard, id: string | undefined): RegionEntry | undefined {
	return dashboard.regions.find((region) => region.id === id);
}

/** The passages of one list of a claim, in the list's order. */
export function evidenceOf(dashboard: Dashboard, claim: Claim, evidence: Evidence): PassageEntry[] {
	return claim[evidence].flatMap((id) => dashboard.passages.filter((passage) => passage.id === id));
}

/** The marked cities of a region. */
export function citiesOf(dashboard: Dashboard, region: RegionEntry): CityEntry[] {
	return dashboard.cities.filter((city) => city.region === region.id);
}

/** The other regions whose colour rests on a passage that this region's colour rests on too. */
export function restingOnSameWords(dashboard: Dashboard, region: RegionEntry): RegionEntry[] {
	const own = region.claim?.supports ?? [];
	return dashboard.regions.filter(
		(other) => other.id !== region.id && other.claim?.supports.some((id) => own.includes(id))
	);
}

/** The regions that have a passage in one list of their claims: a colour rests on what supports it, on nothing else. */
export function regionsCiting(
	dashboard: Dashboard,
	passage: PassageEntry,
	evidence: Evidence
): RegionEntry[] {
	return dashboard.regions.filter(({ claim }) => claim?.[evidence].includes(passage.id));
}

/** The cities whose marker leads to a passage. */
export function citiesMarking(dashboard: Dashboard, passage: PassageEntry): CityEntry[] {
	return dashboard.cities.filter((city) => city.passage === passage.id);
}

/** What a legend entry stands for: a whole status, one place of it, or the regions not stated. */
export type Stratum =
	| { readonly status: Status; readonly place: Place | null }
	| { readonly status: null; readonly place: null };

export const NOT_STATED: Stratum = { status: null, place: null };

/** Whether one legend entry takes in what another stands for. */
export function takesIn({ status, place }: Stratum, part: Stratum): boolean {
	return part.status === status && (place === null || part.place === place);
}

/** Whether a region belongs to what a legend entry stands for. */
export function isIn(stratum: Stratum, { claim }: RegionEntry): boolean {
	return takesIn(stratum, claim ?? NOT_STATED);
}

/** How many regions a legend entry stands for. */
export function count(dashboard: Dashboard, stratum: Stratum): number {
	return dashboard.regions.filter((region) => isIn(stratum, region)).length;
}

/** The regions of each status, in the statuses' order, and at last those not stated. */
export function regionsByStatus(
	dashboard: Dashboard
): { status: Status | null; regions: RegionEntry[] }[] {
	return [...STATUSES, null].map((status) => ({
		status,
		regions: dashboard.regions.filter((region) => (region.claim?.status ?? null) === status)
	}));
}

/** Every fill that occurs on the map: a status and a place that some region has. */
export function strataInUse(dashboard: Dashboard): { status: Status; place: Place }[] {
	return STATUSES.flatMap((status) =>
		PLACES.map((place) => ({ status, place })).filter((stratum) => count(dashboard, stratum) > 0)
	);
}

/** The regions that bear a label of their own: a marked city has its name beside its marker already. */
export function labelledRegions(dashboard: Dashboard): RegionEntry[] {
	const marked = dashboard.cities.map(({ region }) => region);
	return dashboard.regions.filter(({ id, kind }) => kind === 'oblast' || !marked.includes(id));
}
