import { LANGUAGES } from '../lib/domain/language';
import { urlOf } from '../lib/domain/url-of';
import { isKnown, languageOf, pathIn, type Site } from './site';

/** Says that there is no page at an address. */
const UNKNOWN = { page: '/404', status: 404 } as const;

/** Says that the page at an address is not kept on this device, and needs a network. */
export const NOT_KEPT = { page: '/offline', status: 503 } as const;

/**
 * The kept page that says what is missing, for a navigation that neither the network nor the cache has answered. It is in the
 * language that is asked for; else, as only one language may be kept, in that of the page that led there or in any other.
 *
 * @param match the cached response at a path
 * @returns undefined where no such page is kept
 */
export async function standInFor(
	{ url, referrer }: Pick<Request, 'url' | 'referrer'>,
	site: Site,
	match: (path: string) => Promise<Response | undefined>
): Promise<Response | undefined> {
	const { pathname } = new URL(url);
	const from = urlOf(referrer)?.pathname ?? pathname;
	const languages = [...[pathname, from].map((path) => languageOf(site, path)), ...LANGUAGES];
	// Of a visitor who saves data the second alone is kept.
	const standIns = isKnown(site, pathname) ? [NOT_KEPT] : [UNKNOWN, NOT_KEPT];
	for (const language of new Set(languages))
		for (const { page, status } of standIns) {
			const cached = await match(pathIn(site, language, page));
			if (cached) return new Response(cached.body, { status, headers: cached.headers });
		}
	return undefined;
}
