import type { RegionId } from './region';

/** The pages, besides those of the regions, that have a picture of their own for link previews on other sites. */
export const PAGES_WITH_PICTURE = [
	'overview',
	'table',
	'source',
	'method',
	'embed-code',
	'data'
] as const;

/** A picture is named after its page or its region. */
export type PictureName = (typeof PAGES_WITH_PICTURE)[number] | RegionId;

/** The size that Open Graph asks of a picture for link previews, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The sizes in which the map is given away as PNG, in pixels: that for link previews, and that of a large screen. */
export const MAP_SIZES = [PICTURE, { width: 3840, height: 2160 }] as const;

/** The names of all pictures; every language has all of them. */
export function pictureNames(regions: readonly { readonly id: RegionId }[]): PictureName[] {
	return [...PAGES_WITH_PICTURE, ...regions.map(({ id }) => id)];
}

/** The name of a picture where the name is known, else undefined, since an address may hold anything. */
export function pictureNamed(
	name: string,
	regions: readonly { readonly id: RegionId }[]
): PictureName | undefined {
	return pictureNames(regions).find((known) => known === name);
}
