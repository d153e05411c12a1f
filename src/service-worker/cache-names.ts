/** Other sites may keep caches on the same origin: only what begins like this is ours. */
const PREFIX = 'aimaq-';

export function cacheName(version: string): string {
	return `${PREFIX}${version}`;
}

/** The names of our caches of other versions. */
export async function otherCaches(caches: CacheStorage, version: string): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(PREFIX) && name !== cacheName(version));
}
