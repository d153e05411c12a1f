import type { RegionEntry } from './dashboard';
import { PLACES, STATUSES } from './status';

/** The columns that the table of regions can be sorted by. */
export const COLUMNS = ['region', 'status', 'place'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
	readonly by: Column;
	readonly descending: boolean;
}

/** Compares two names in the alphabetical order of a language: less than 0 where the first one comes first. */
export type Compare = (one: string, other: string) => number;

/** The order after a click on a column: ascending, or descending where the table is already sorted by that column. */
export function toggledOrder(order: Order, by: Column): Order {
	return { by, descending: order.by === by && !order.descending };
}

/** Sorts regions; those that compare equal are sorted by name. Without a claim a region ranks after all others. */
export function sortRegions(
	regions: readonly RegionEntry[],
	{ by, descending }: Order,
	compare: Compare
): RegionEntry[] {
	const sign = descending ? -1 : 1;
	return [...regions].sort((one, other) => {
		const names = compare(one.name, other.name);
		return sign * (by === 'region' ? names : rank(one, by) - rank(other, by)) || names;
	});
}

function rank({ claim }: RegionEntry, by: 'status' | 'place'): number {
	if (!claim) return Infinity;
	const [status, place] = [STATUSES.indexOf(claim.status), PLACES.indexOf(claim.place)];
	return by === 'status' ? status * PLACES.length + place : place * STATUSES.length + status;
}
