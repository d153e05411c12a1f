import type { ClaimEntry, Dashboard } from './dashboard';
import type { Claim } from './report';
import { PLACES, SET_ASIDE, type Place, type SetAside, type Status } from './status';

/** What a reader accepts who sets nothing aside: words about any place, however wide. */
export const ANY_PLACE: Place = PLACES[PLACES.length - 1] ?? 'named';

/** The place with this name; {@link ANY_PLACE} for any other text, since an address may hold anything. */
export function placeNamed(name: string | null): Place {
	return PLACES.find((place) => place === name) ?? ANY_PLACE;
}

/** Whether a reader who accepts words as far from a region as `farthest` accepts a claim. */
export function accepts(farthest: Place, { place }: Claim): boolean {
	return PLACES.indexOf(place) <= PLACES.indexOf(farthest);
}

/**
 * The dashboard of a reader who accepts only words that come near enough to a region. Regions whose words are farther are set
 * aside: they have no claim, and are not the same as those of which nothing is stated.
 */
export function accepting(dashboard: Dashboard, farthest: Place): Dashboard {
	if (farthest === ANY_PLACE) return dashboard;
	const sift = <Entry extends { readonly claim: ClaimEntry | null }>(entry: Entry) =>
		entry.claim && !accepts(farthest, entry.claim)
			? { ...entry, claim: null, setAside: true as const }
			: entry;
	return {
		...dashboard,
		regions: dashboard.regions.map(sift),
		cities: dashboard.cities.map(sift)
	};
}

/** A region or a city, as far as the map shows what holds there. */
interface Shown {
	readonly claim: ClaimEntry | null;
	readonly setAside?: true;
}

/** The claim that is shown of a region or a city; else whether its words are set aside, or (null) nothing is stated. */
export function shownClaim({ claim, setAside }: Shown): ClaimEntry | SetAside | null {
	return claim ?? (setAside ? SET_ASIDE : null);
}

/** The same, as far as the status is concerned. */
export function shownStatus({ claim, setAside }: Shown): Status | SetAside | null {
	return claim?.status ?? (setAside ? SET_ASIDE : null);
}
