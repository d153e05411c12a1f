import { DEFAULT_LANGUAGE, languageAt, type Language } from '../lib/domain/language';
import { urlOf } from '../lib/domain/url-of';

/** One version of the site, as Kit describes it to its service worker. Every address is a path from the origin. */
export interface Site {
	readonly origin: string;
	/** The path under which the site is deployed; empty at the root of the origin. */
	readonly base: string;
	readonly version: string;
	/** Scripts, styles and fonts. Each file name holds a hash of the content, so the content never changes. */
	readonly build: readonly string[];
	/** Icons from `static/`. */
	readonly files: readonly string[];
	/** Prerendered pages and data. */
	readonly prerendered: readonly string[];
}

/** Whether the content at a path never changes, because its file name holds a hash of the content. */
export function isImmutable({ base }: Site, path: string): boolean {
	return path.startsWith(`${base}/_app/immutable/`);
}

/** Whether a path belongs to this version of the site. */
export function isKnown({ build, files, prerendered }: Site, path: string): boolean {
	return [build, files, prerendered].some((paths) => paths.includes(path));
}

/** Whether a path is that of a page: the address of a page has no file extension. */
export function isPage(path: string): boolean {
	return !/\.[^/]*$/.test(path);
}

/**
 * The page that a path is one way to write of: its own, that of its file, or that with a slash at the end, as hosts serve them
 * (`/region/XX-ABC/`, `/kk.html`, `/kk/index.html`). Undefined where it is none.
 */
export function pageAt({ prerendered }: Site, path: string): string | undefined {
	const withoutSlash = (one: string) => one.replace(/\/$/, '');
	const written = withoutSlash(path).replace(/(\/index)?\.html$/, '');
	return prerendered.find((page) => isPage(page) && withoutSlash(page) === written);
}

/**
 * Whether a path is that of a file that no page shows: the pictures that other sites show of a page, the feed, and the data to
 * take away, but for the outlines, which the map draws. Nobody needs them offline: what they say is on the pages, which are kept,
 * and they would be several times as large.
 */
export function isTakenAway(path: string): boolean {
	return /\/social\/[^/]+\.png$|\/data\/(?!.*\.topo\.json$)|\/feed\.xml$/.test(path);
}

/** The language of a page, by its path. */
export function languageOf({ base }: Site, path: string): Language {
	return languageAt(path, base);
}

/**
 * The path of a page in a language.
 *
 * @param page its path in the default language, from the root of the site
 */
export function pathIn({ base }: Site, language: Language, page: string): string {
	return language === DEFAULT_LANGUAGE ? `${base}${page}` : `${base}/${language}${page}`;
}

/** The paths of all pages in a language. */
export function pagesIn(site: Site, language: Language): string[] {
	return site.prerendered.filter((path) => isPage(path) && languageOf(site, path) === language);
}

/** The paths of what a visitor needs offline beside the pages, whatever the language: data, icons, and all built files. */
export function sharedFiles({ base, prerendered, files, build }: Site): string[] {
	return [...prerendered.filter((path) => path.startsWith(`${base}/data/`)), ...files, ...build];
}

/**
 * The paths in the message that a page posts about itself: its own address first, then those of the files it has loaded.
 * Addresses of other origins are left out, and so is a message of any other shape.
 */
export function loadedPaths(message: unknown, origin: string): string[] {
	if (!Array.isArray(message)) return [];
	return message
		.filter((address) => typeof address === 'string')
		.map((address) => urlOf(address))
		.filter((url) => url?.origin === origin)
		.flatMap((url) => url?.pathname ?? []);
}
