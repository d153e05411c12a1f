import { hasRightType } from './response-check';
import type { Site } from './site';

type Deployed = Pick<Site, 'base' | 'version'>;

/**
 * What the names of our caches begin with. Other sites may keep caches on the same origin, this one under another path too: at
 * the root `aimaq-`, under a path `aimaq/path/-`, so that neither is the beginning of the other.
 */
function prefix({ base }: Pick<Site, 'base'>): string {
	return base ? `aimaq${base}/-` : 'aimaq-';
}

/** The key of the record within a cache that lists the clients which may still need it. */
const CLIENTS = '/aimaq-users';

/** Each version of the site has a cache of its own. */
export function cacheName(site: Deployed): string {
	return prefix(site) + site.version;
}

/** The names of our caches of other versions. */
export async function otherCaches(caches: CacheStorage, site: Deployed): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(prefix(site)) && name !== cacheName(site));
}

/**
 * The response at a path in the first of the named caches that has one. A cache that cannot be read counts as empty; so does one
 * whose response has the wrong type, which an earlier version of the service worker may have cached.
 */
export async function matchIn(
	caches: CacheStorage,
	names: readonly string[],
	path: string
): Promise<Response | undefined> {
	for (const cacheName of names) {
		try {
			const response = await caches.match(path, { cacheName, ignoreVary: true });
			if (response && hasRightType(path, response)) return response;
		} catch {
			// A broken disk must not keep the visitor from what the network has.
		}
	}
	return undefined;
}

/**
 * Records in each older cache which clients may still need it, when a new version takes over. A cache that has a record
 * keeps it: clients that came later use a later version. A cache without a record is in use, or is being filled by the next
 * version.
 *
 * @param clientIds of all open pages
 */
export async function recordClients(
	caches: CacheStorage,
	site: Deployed,
	clientIds: readonly string[]
): Promise<void> {
	// After a rollback, the cache of this version has a record from the time when it was an older one.
	await (await caches.open(cacheName(site))).delete(CLIENTS);
	for (const name of await otherCaches(caches, site)) {
		const cache = await caches.open(name);
		if (!(await cache.match(CLIENTS)))
			await cache.put(CLIENTS, new Response(JSON.stringify(clientIds)));
	}
}

/**
 * Deletes the older caches that no open page needs any more.
 *
 * @param clientIds of all open pages
 */
export async function deleteUnusedCaches(
	caches: CacheStorage,
	site: Deployed,
	clientIds: readonly string[]
): Promise<void> {
	for (const name of await otherCaches(caches, site)) {
		const record = await caches.match(CLIENTS, { cacheName: name });
		if (!record) continue;
		const recorded: string[] = await record.json();
		if (!recorded.some((id) => clientIds.includes(id))) await caches.delete(name);
	}
}
