/** The article's three types of region. A region without a claim has no status: it is *not stated*. */
export const STATUSES = ['government', 'protesters', 'anarchy'] as const;
export type Status = (typeof STATUSES)[number];

/** How near the words come to the region, nearest first: by its name, to a city inside it, to a wider area. */
export const PLACES = ['named', 'inside', 'area'] as const;
export type Place = (typeof PLACES)[number];

/** Whether the article gives the status itself, or we read it from a description. */
export const CLAIM_TYPES = ['stated', 'read'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];
