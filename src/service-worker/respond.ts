import { fetchImmutable } from './precache';
import { isCacheable, isUsable, versionOf } from './response-check';
import { isImmutable, isKnown, type Site } from './site';
import { networkFirst, strategyOf, type Strategy } from './strategy';
import { cacheName, matchIn, otherCaches } from './versioned-caches';

const { caches, registration } = globalThis as unknown as ServiceWorkerGlobalScope;

type Respond = (event: FetchEvent, site: Site) => Promise<Response>;

const RESPOND = {
	'cache-first': async (event, site) => {
		const names = [cacheName(site.version), ...(await otherCaches(caches, site.version))];
		const cached = await matchIn(caches, names, pathOf(event));
		return cached ?? fetchAndCache(event, site, Promise.resolve(cached));
	},
	'network-first': (event, site) => {
		const cached = matchIn(caches, [cacheName(site.version)], pathOf(event));
		const network = fetchAndCache(event, site, cached);
		const usable = network
			.then((response) => isToBeShown(event, site, response))
			.catch(() => false);
		// A response that comes too late for this request may still begin the installation of the next version.
		event.waitUntil(usable);
		return networkFirst({ network, cached, isUsable: () => usable });
	}
} as const satisfies Record<Strategy, Respond>;

/** Responds to a request of a page, unless the browser is to handle the request by itself. */
export function respond(event: FetchEvent, site: Site): void {
	const strategy = strategyOf(event.request, site);
	if (strategy) event.respondWith(RESPOND[strategy](event, site));
}

/**
 * Whether the response of the network is to be shown instead of the cached one. The page of another version is shown only once
 * that version is installed whole; until then, as during half a deployment, the visitor gets the last good version.
 */
async function isToBeShown(event: FetchEvent, site: Site, response: Response): Promise<boolean> {
	const path = pathOf(event);
	if (event.request.mode !== 'navigate') return isUsable(path, response);
	// Both copy the body, so both must begin before the browser reads it.
	const [isGood, version] = await Promise.all([isUsable(path, response), versionOf(response)]);
	return isGood && (version === site.version || isNextVersionInstalled());
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
	const cache = await caches.open(cacheName(site.version));
	await cache.put(path, response);
}

/** The path of a request, without its query: pages are plain files, and only their scripts read the query. */
function pathOf({ request }: FetchEvent): string {
	return new URL(request.url).pathname;
}
