import type { RegionEntry } from './dashboard';
import { PLACES, STATUSES } from './status';

/** What a table of regions is sorted by. */
export const COLUMNS = ['region', 'status', 'place'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
	readonly by: Column;
	readonly descending: boolean;
}

/** Compares two names as a language has them: less than 0 where the first comes first. */
export type Compare = (one: string, other: string) => number;

/** The order after a column was asked for: the other way round where it is the one that counts already. */
export function asked(order: Order, by: Column): Order {
	return { by, descending: order.by === by && !order.descending };
}

/** Regions in an order; where it leaves two alike, by their names. What is not stated comes after all that is. */
export function ordered(
	regions: readonly RegionEntry[],
	{ by, descending }: Order,
	compare: Compare
): RegionEntry[] {
	const way = descending ? -1 : 1;
	return [...regions].sort((one, other) => {
		const names = compare(one.name, other.name);
		return way * (by === 'region' ? names : rank(one, by) - rank(other, by)) || names;
	});
}

function rank({ claim }: RegionEntry, by: 'status' | 'place'): number {
	if (!claim) return Infinity;
	const [status, place] = [STATUSES.indexOf(claim.status), PLACES.indexOf(claim.place)];
	return by === 'status' ? status * PLACES.length + place : place * STATUSES.length + status;
}
