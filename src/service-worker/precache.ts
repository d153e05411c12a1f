import { isCacheable } from './response-check';
import { isImmutable, type Site } from './site';

interface Options {
	readonly site: Site;
	readonly cache: Cache;
	/** The response that an older version has cached at a path. */
	readonly findOlder: (path: string) => Promise<Response | undefined>;
	readonly fetch: typeof fetch;
}

/**
 * Caches the paths that are not in the cache yet, one after another and with low priority, so that requests of the visitor
 * go first.
 *
 * @throws {Error} when the network fails, or answers with something else than this version of a path; what was cached
 * before stays cached, and the next call goes on from there
 */
export async function precache(
	paths: readonly string[],
	{ site, cache, findOlder, fetch }: Options
): Promise<void> {
	const cached = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	for (const path of paths) {
		if (cached.has(path)) continue;
		const immutable = isImmutable(site, path);
		const response =
			(immutable && (await findOlder(path))) ||
			(await fetch(path, { cache: immutable ? 'default' : 'no-cache', priority: 'low' }));
		if (!(await isCacheable(site, path, response)))
			throw new Error(
				`${path}: expected it as of version ${site.version}, seen HTTP ${response.status} or another version’s. ` +
					'The next visit tries again.'
			);
		await cache.put(path, response);
	}
}
