import { cacheName, otherCaches } from './cache-names';

/** Within a cache: the ids of the pages that were open when a newer version took over, and may still ask for its files. */
const USERS = '/aimaq-users';

/**
 * Notes in each older cache which pages may rest on it. A cache that has its note keeps it: later pages rest on a later
 * version. A cache without one is in use, or being filled by a version to come.
 *
 * @param open the ids of all open pages
 */
export async function noteUsers(
	caches: CacheStorage,
	version: string,
	open: readonly string[]
): Promise<void> {
	// A version may come back after a newer one.
	await (await caches.open(cacheName(version))).delete(USERS);
	for (const name of await otherCaches(caches, version)) {
		const cache = await caches.open(name);
		if (!(await cache.match(USERS))) await cache.put(USERS, new Response(JSON.stringify(open)));
	}
}

/** Deletes the older caches that no open page rests on. @param open the ids of all open pages */
export async function deleteUnused(
	caches: CacheStorage,
	version: string,
	open: readonly string[]
): Promise<void> {
	for (const name of await otherCaches(caches, version)) {
		const note = await caches.match(USERS, { cacheName: name });
		if (!note) continue;
		const users: string[] = await note.json();
		if (!users.some((user) => open.includes(user))) await caches.delete(name);
	}
}
