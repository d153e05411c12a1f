import { isKeepable } from './is-keepable';
import { isImmutable, type Site } from './site';

interface Precaching {
	readonly site: Site;
	readonly cache: Cache;
	/** What an older version has kept at a path. */
	readonly findOlder: (path: string) => Promise<Response | undefined>;
	readonly fetch: typeof fetch;
}

/**
 * Keeps what is not kept yet, one after another, so that what the visitor asks for meanwhile goes first.
 *
 * @throws {Error} when the network fails, or has something else there than this version; what came before is kept
 */
export async function precache(
	paths: readonly string[],
	{ site, cache, findOlder, fetch }: Precaching
): Promise<void> {
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	for (const path of paths) {
		if (kept.has(path)) continue;
		const immutable = isImmutable(site, path);
		const answer =
			(immutable && (await findOlder(path))) ||
			(await fetch(path, { cache: immutable ? 'default' : 'no-cache', priority: 'low' }));
		if (!(await isKeepable(site, path, answer)))
			throw new Error(
				`${path}: expected it as of version ${site.version}, seen HTTP ${answer.status} or another version’s. ` +
					'The next visit tries again.'
			);
		await cache.put(path, answer);
	}
}
