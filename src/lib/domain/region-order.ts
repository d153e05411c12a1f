import type { RegionEntry } from './dashboard';
import { PLACES, STATUS_RANKS } from './status';

/** The columns that the table of regions can be sorted by. */
export const COLUMNS = ['region', 'status', 'place'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
	readonly by: Column;
	readonly descending: boolean;
}

/** The order after a click on a column: ascending, or descending where the table is already sorted by that column. */
export function toggledOrder(order: Order, by: Column): Order {
	return { by, descending: order.by === by && !order.descending };
}

/**
 * Sorts regions; those that rank equal stay in their order. Without a claim a region ranks after all others.
 *
 * @param regions in the alphabetical order of their names, as a dashboard holds them
 */
export function sortRegions(
	regions: readonly RegionEntry[],
	{ by, descending }: Order
): RegionEntry[] {
	if (by === 'region') return descending ? [...regions].reverse() : [...regions];
	const sign = descending ? -1 : 1;
	return [...regions].sort((one, other) => {
		const [first, second] = [rank(one, by), rank(other, by)];
		return first === second ? 0 : sign * (first < second ? -1 : 1);
	});
}

function rank({ claim }: RegionEntry, by: 'status' | 'place'): number {
	if (!claim) return Infinity;
	const [status, place] = [claim.rank - 1, PLACES.indexOf(claim.place)];
	return by === 'status' ? status * PLACES.length + place : place * STATUS_RANKS.length + status;
}
