/** The site of one version, as Kit tells its service worker. Addresses are paths from the origin. */
export interface Site {
	readonly origin: string;
	/** The path the site stands under; empty at the root. */
	readonly base: string;
	readonly version: string;
	/** Scripts, styles and fonts. They are named after their content, so none of them ever changes. */
	readonly build: readonly string[];
	/** Icons. */
	readonly files: readonly string[];
	/** Pages and data. */
	readonly prerendered: readonly string[];
}

export function isImmutable({ base }: Site, path: string): boolean {
	return path.startsWith(`${base}/_app/immutable/`);
}

export function isKnown(site: Site, path: string): boolean {
	return [site.build, site.files, site.prerendered].some((paths) => paths.includes(path));
}

/** A page's address has no ending; a file's has one. */
export function isPage(path: string): boolean {
	return !/\.[^/]*$/.test(path);
}
