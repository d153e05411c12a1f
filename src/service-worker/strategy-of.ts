import { isImmutable, isKnown, type Site } from './site';

/** How a request is answered. `cache-first`: what is asked for never changes. `network-first`: the next deployment may change it. */
export type Strategy = 'cache-first' | 'network-first';

/**
 * How a request is answered, or null where it is the browser's own business: another site's files, a part of a file, and
 * what this version does not know. That `_app/version.json` is among the last is meant: a page asks it whether it is
 * online, and whether there is a newer version.
 */
export function strategyOf({ method, url, headers }: Request, site: Site): Strategy | null {
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== site.origin || headers.has('range')) return null;
	if (isImmutable(site, pathname)) return 'cache-first';
	return isKnown(site, pathname) ? 'network-first' : null;
}
