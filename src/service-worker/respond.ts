import { fetchImmutable } from './precache';
import { isCacheable, isUsable, versionOf } from './response-check';
import { isImmutable, isKnown, pageAt, type Site } from './site';
import { standInFor } from './stand-in';
import { networkFirst, strategyOf, type Strategy } from './strategy';
import { cacheName, matchIn, otherCaches } from './versioned-caches';

const { caches, registration } = globalThis as unknown as ServiceWorkerGlobalScope;

type Respond = (event: FetchEvent, site: Site) => Promise<Response>;

const RESPOND = {
	'cache-first': async (event, site) => {
		// A broken disk, which cannot list what it has, must not keep the visitor from what the network has.
		const others = await otherCaches(caches, site).catch(() => []);
		const cached = await matchIn(caches, [cacheName(site), ...others], pathOf(event));
		return cached ?? fetchAndCache(event, site, Promise.resolve(cached));
	},
	'network-first': (event, site) => {
		const cached = cachedFor(event, site);
		const network = fetchAndCache(event, site, cached);
		const usable = network
			.then((response) => isToBeShown(event, site, response))
			.catch(() => false);
		// A response that comes too late for this request may still begin the installation of the next version.
		event.waitUntil(usable);
		const answered = networkFirst({ network, cached, isUsable: () => usable });
		if (event.request.mode !== 'navigate') return answered;
		return answered.catch(async (error: unknown) => {
			const match = (path: string) => matchIn(caches, [cacheName(site)], path);
			const standIn = await standInFor(event.request, site, match);
			if (standIn) return standIn;
			throw error;
		});
	}
} as const satisfies Record<Strategy, Respond>;

/** Responds to a request of a page, unless the browser is to handle the request by itself. */
export function respond(event: FetchEvent, site: Site): void {
	const strategy = strategyOf(event.request, site);
	if (strategy) event.respondWith(RESPOND[strategy](event, site));
}

/** What is cached for a request: the response, or for a page's address in another writing the redirect to that page. */
async function cachedFor(event: FetchEvent, site: Site): Promise<Response | undefined> {
	const path = pathOf(event);
	const page = pageAt(site, path) ?? path;
	const cached = await matchIn(caches, [cacheName(site)], page);
	if (page === path || !cached) return cached;
	return Response.redirect(site.origin + page + new URL(event.request.url).search);
}

/**
 * Whether the response of the network is to be shown instead of the cached one. The page of another version is shown only once
 * that version is installed whole; until then, as during half a deployment, the visitor gets the last good version. The page of
 * this very version is cached whole, while the rest of the response may never come.
 */
async function isToBeShown(event: FetchEvent, site: Site, response: Response): Promise<boolean> {
	const path = pageAt(site, pathOf(event)) ?? pathOf(event);
	if (event.request.mode !== 'navigate') return isUsable(path, response);
	// Both copy the body, so both must begin before the browser reads it.
	const [isGood, version] = await Promise.all([isUsable(path, response), versionOf(response)]);
	return isGood && version !== site.version && isNextVersionInstalled();
}

/** Looks for the next version of the service worker, and waits until it is installed. */
async function isNextVersionInstalled(): Promise<boolean> {
	const { installing } = await registration.update();
	if (!installing) return false;
	return new Promise((resolve) => {
		const check = () => {
			if (installing.state !== 'installing') resolve(installing.state !== 'redundant');
		};
		installing.addEventListener('statechange', check);
		check();
	});
}

/** The response of the network. It is cached where nothing was. */
async function fetchAndCache(
	event: FetchEvent,
	site: Site,
	cached: Promise<Response | undefined>
): Promise<Response> {
	const path = pathOf(event);
	const response = await (isImmutable(site, path)
		? fetchImmutable(event.request, path, fetch)
		: // A browser keeps some answers for good that say nothing about it: Chromium a status 410.
			fetch(event.request, { cache: 'no-cache' }));
	if (isKnown(site, path) && !(await cached)) event.waitUntil(put(site, path, response.clone()));
	return response;
}

async function put(site: Site, path: string, response: Response) {
	if (!(await isCacheable(site, path, response))) return;
	const cache = await caches.open(cacheName(site));
	await cache.put(path, response);
}

/** The path of a request, without its query: pages are plain files, and only their scripts read the query. */
function pathOf({ request }: FetchEvent): string {
	return new URL(request.url).pathname;
}
