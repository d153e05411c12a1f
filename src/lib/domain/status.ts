/**
 * The id of a status that `geodata/dashboard.json` declares, such as `open`. A region without a claim has no status: it is
 * *not stated*.
 */
export type Status = string;

/** The place of a status in the dashboard's list, from 1. It decides the order in lists, the colour and the hatch. */
export const STATUS_RANKS = [1, 2, 3, 4, 5, 6] as const;
export type StatusRank = (typeof STATUS_RANKS)[number];

/** A status with its rank, as in the data of every page. */
export interface RankedStatus {
	readonly status: Status;
	readonly rank: StatusRank;
}

/** The statuses with their ranks. Those beyond the last rank are left out: the schema of the data refuses them. */
export function ranked(statuses: readonly Status[]): RankedStatus[] {
	return STATUS_RANKS.flatMap((rank, i) => {
		const status = statuses[i];
		return status === undefined ? [] : [{ status, rank }];
	});
}

/** Stands for the status of a region whose words a reader has set aside, because they do not come near enough. */
export type SetAside = 'aside';
export const SET_ASIDE: SetAside = 'aside';

/** How near the words of the source come to the region, nearest first: they name it, a city inside it, or a wider area. */
export const PLACES = ['named', 'inside', 'area'] as const;
export type Place = (typeof PLACES)[number];

/** Whether the article states the status itself, or we read the status from a description. */
export const CLAIM_TYPES = ['stated', 'read'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];
