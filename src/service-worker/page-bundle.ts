import { CONTENT_TYPES } from '../host/content-types';
import { headersOf } from '../host/headers';
import type { Language } from '../lib/domain/language';
import { notIn, type Filling } from './precache';
import { hasRightType } from './response-check';
import type { Site } from './site';

/** All pages of a language in one file, as `src/adapter.js` writes it. */
interface PageBundle {
	readonly version: string;
	/** The HTML by path from the root of the site. */
	readonly pages: Readonly<Record<string, string>>;
}

/**
 * Caches the pages of a language that are not in the cache yet. They come in one file, which has a fifteenth of their sizes; and
 * with the headers that a host gives them, since the browser heeds those of a cached page too.
 *
 * @param paths of the pages
 * @throws {Error} where the network fails, or the host has no such file of this version with all these pages
 */
export async function precachePages(
	language: Language,
	paths: readonly string[],
	filling: Filling
): Promise<void> {
	const { site, cache } = filling;
	const missing = await notIn(cache, paths);
	if (missing.length === 0) return;
	const pages = await loadPages(`${site.base}/_app/pages/${language}.json`, filling);
	const found = missing.map((path) => [path, pageAt(site, path, pages)] as const);
	await Promise.all(found.map(([path, page]) => cache.put(path, page)));
}

async function loadPages(file: string, { site, fetch }: Filling): Promise<PageBundle['pages']> {
	const response = await fetch(file, { cache: 'no-cache', priority: 'low' });
	const isRight = response.ok && hasRightType(file, response);
	const bundle: PageBundle | null = isRight ? await response.json() : null;
	if (bundle?.version === site.version) return bundle.pages;
	const seen = bundle?.version ?? `HTTP ${response.status}`;
	throw new Error(`${file}: expected the pages of version ${site.version}, seen ${seen}`);
}

function pageAt({ base, version }: Site, path: string, pages: PageBundle['pages']): Response {
	const within = path.slice(base.length);
	const html = pages[within];
	if (html === undefined)
		throw new Error(`${path}: expected among the pages of version ${version}, seen none`);
	return new Response(html, {
		headers: { ...headersOf(within), 'Content-Type': CONTENT_TYPES['html'] ?? '' }
	});
}
