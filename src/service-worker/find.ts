/** What is kept at a path in the first of the named caches that has it. A cache that cannot be read has nothing. */
export async function find(
	caches: CacheStorage,
	names: readonly string[],
	path: string
): Promise<Response | undefined> {
	for (const cacheName of names) {
		try {
			const kept = await caches.match(path, { cacheName, ignoreVary: true });
			if (kept) return kept;
		} catch {
			// A broken disk is no reason to refuse what the network has.
		}
	}
	return undefined;
}
