import type { RegionId } from './region';

/** Pages, beside those of the regions, that have a picture of their own for other sites to show. */
const PICTURED_PAGES = ['overview', 'table', 'source', 'method', 'embed-code'] as const;

/** What a picture is named after: its page, or its region. */
export type PictureName = (typeof PICTURED_PAGES)[number] | RegionId;

/** The size that sites which show a picture of a page ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The names of all pictures in a language. */
export function pictureNames(regions: readonly { readonly id: RegionId }[]): PictureName[] {
	return [...PICTURED_PAGES, ...regions.map(({ id }) => id)];
}

/** The picture of this name, or undefined: addresses may hold anything. */
export function pictureNamed(
	name: string,
	regions: readonly { readonly id: RegionId }[]
): PictureName | undefined {
	return pictureNames(regions).find((known) => known === name);
}
