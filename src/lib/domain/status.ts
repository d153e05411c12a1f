/** The article's three types of region. A region without a claim has no status: it is *not stated*. */
export const STATUSES = ['government', 'protesters', 'anarchy'] as const;
export type Status = (typeof STATUSES)[number];

/** Stands for the status of a region whose words a reader has set aside, because they do not come near enough. */
export type SetAside = 'aside';
export const SET_ASIDE: SetAside = 'aside';

/** How near the words of the source come to the region, nearest first: they name it, a city inside it, or a wider area. */
export const PLACES = ['named', 'inside', 'area'] as const;
export type Place = (typeof PLACES)[number];

/** Whether the article states the status itself, or we read the status from a description. */
export const CLAIM_TYPES = ['stated', 'read'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];
