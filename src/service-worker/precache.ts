import { hasRightType, isCacheable } from './response-check';
import { isImmutable, type Site } from './site';

type Fetch = typeof fetch;

/** The number of files that are fetched at a time: as many as browsers open connections to a host with HTTP/1.1. */
const PARALLEL = 6;

/** The cache of a version, and the host that fills it. */
export interface Filling {
	readonly site: Site;
	readonly cache: Pick<Cache, 'keys' | 'put'>;
	readonly fetch: Fetch;
}

/** In the place of a cache: keeps nothing of what is fetched, for a device without room. */
export const NOWHERE: Filling['cache'] = {
	keys: async () => [],
	put: async (_, response) => void (await response.arrayBuffer())
};

interface Options extends Filling {
	/** The response that an older version has cached at a path. */
	readonly findOlder: (path: string) => Promise<Response | undefined>;
}

/**
 * Caches the paths that are not in the cache yet, several at a time and with low priority, so that requests of the visitor go
 * first.
 *
 * @throws {Error} where the network fails, or answers with something else than this version of a path. No further file is then
 * fetched. What was cached before stays cached, and the next call goes on from there.
 */
export async function precache(paths: readonly string[], options: Options): Promise<void> {
	const { site, cache } = options;
	const missing = await notIn(cache, paths);
	const fetchMissing = async () => {
		for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
			const response = await load(path, options);
			if (!(await isCacheable(site, path, response)))
				throw new Error(
					`${path}: expected it as of version ${site.version}, seen HTTP ${response.status}, ` +
						`${response.headers.get('content-type')} or another version’s. The next visit tries again.`
				);
			await cache.put(path, response);
		}
	};
	try {
		await Promise.all(Array.from({ length: PARALLEL }, fetchMissing));
	} finally {
		// Empty, unless a file has failed.
		missing.length = 0;
	}
}

/** The paths of a cache. */
export async function pathsOf(cache: Pick<Cache, 'keys'>): Promise<string[]> {
	return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** The paths at which nothing is cached. */
export async function notIn(
	cache: Pick<Cache, 'keys'>,
	paths: readonly string[]
): Promise<string[]> {
	const cached = new Set(await pathsOf(cache));
	return paths.filter((path) => !cached.has(path));
}

/**
 * Checks that the host announces this version in Kit's `version.json`.
 *
 * @throws {Error} where it announces another one, or the network fails
 */
export async function checkAnnounced({ base, version }: Site, fetch: Fetch): Promise<void> {
	const path = `${base}/_app/version.json`;
	const response = await fetch(path, { cache: 'no-store' });
	const seen = response.ok ? (await response.json()).version : `HTTP ${response.status}`;
	if (seen !== version) throw new Error(`${path}: expected version ${version}, seen ${seen}`);
}

async function load(path: string, { site, findOlder, fetch }: Options): Promise<Response> {
	if (!isImmutable(site, path)) return fetch(path, { cache: 'no-cache', priority: 'low' });
	const older = await findOlder(path);
	if (older && hasRightType(path, older)) return older;
	return fetchImmutable(path, path, fetch, { priority: 'low' });
}

/**
 * Fetches an immutable file. The HTTP cache of the browser may keep a response for a year, also with a wrong type that the
 * host sent once; then the host is asked again.
 */
export async function fetchImmutable(
	request: RequestInfo,
	path: string,
	fetch: Fetch,
	init: RequestInit = {}
): Promise<Response> {
	const response = await fetch(request, init);
	return !response.ok || hasRightType(path, response)
		? response
		: fetch(request, { ...init, cache: 'reload' });
}
