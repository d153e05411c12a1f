import { base, build, files, prerendered, version } from '$service-worker';
import { fetchImmutable, precache } from './precache';
import { isCacheable, isUsable } from './response-check';
import {
	isImmutable,
	isKnown,
	isSocialPicture,
	languageOf,
	loadedPaths,
	precacheList,
	type Site
} from './site';
import { networkFirst, strategyOf, type Strategy } from './strategy';
import {
	cacheName,
	deleteUnusedCaches,
	matchIn,
	otherCaches,
	recordClients
} from './versioned-caches';

// The service worker makes the site work offline after one visit. This file connects the events of the browser; the modules
// beside it decide, and are tested without a browser.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { caches, clients, registration } = worker;
const site: Site = {
	...{ origin: location.origin, base, version, build, files },
	prerendered: prerendered.filter((path) => !isSocialPicture(path))
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(onPageLoaded(event.data)));
worker.addEventListener('fetch', (event) => {
	const strategy = strategyOf(event.request, site);
	if (strategy) event.respondWith(RESPOND[strategy](event));
});

/** Precaches the site in the languages of the open pages. */
async function install() {
	const paths = (await openPages()).map(({ url }) => new URL(url).pathname);
	if (!savesData())
		await addToCache(precacheList(site, new Set(paths.map((path) => languageOf(site, path)))));
	// The tab of a kiosk is never closed, so this version must not wait until all pages of the older one are.
	await worker.skipWaiting();
}

/** Takes control of all open pages, and deletes the caches that none of them needs. */
async function activate() {
	// Earlier versions of the site enabled navigation preload, and a registration keeps that setting. Firefox fails a
	// navigation whose preload fails, although the service worker has a response (GoogleChrome/workbox#3134).
	await registration.navigationPreload?.disable();
	const open = await openIds();
	await recordClients(caches, version, open);
	await clients.claim();
	await deleteUnusedCaches(caches, version, open);
}

/**
 * Caches what a page has loaded, also before there was a service worker, and the rest of the site in its language.
 *
 * @param message the addresses of the page and of its files
 */
async function onPageLoaded(message: unknown) {
	await deleteUnusedCaches(caches, version, await openIds());
	const loaded = loadedPaths(message, site.origin);
	const language = languageOf(site, loaded[0] ?? base);
	const further = savesData() ? [] : precacheList(site, new Set([language]));
	await addToCache([...new Set([...loaded.filter((path) => isKnown(site, path)), ...further])]);
}

const RESPOND: Readonly<Record<Strategy, (event: FetchEvent) => Promise<Response>>> = {
	'cache-first': async (event) => {
		const names = [cacheName(version), ...(await otherCaches(caches, version))];
		const cached = await matchIn(caches, names, pathOf(event));
		return cached ?? fetchAndCache(event, Promise.resolve(cached));
	},
	'network-first': (event) => {
		const path = pathOf(event);
		const cached = matchIn(caches, [cacheName(version)], path);
		return networkFirst({
			network: fetchAndCache(event, cached),
			cached,
			isUsable: (response) => isUsable(site, path, response)
		});
	}
};

/** The response of the network. It is cached where nothing was. */
async function fetchAndCache(
	event: FetchEvent,
	cached: Promise<Response | undefined>
): Promise<Response> {
	const path = pathOf(event);
	const response = await (isImmutable(site, path)
		? fetchImmutable(event.request, path, fetch)
		: fetch(event.request));
	if (isKnown(site, path) && !(await cached)) event.waitUntil(put(path, response.clone()));
	return response;
}

async function put(path: string, response: Response) {
	if (!(await isCacheable(site, path, response))) return;
	const cache = await caches.open(cacheName(version));
	await cache.put(path, response);
}

async function addToCache(paths: readonly string[]) {
	const older = await otherCaches(caches, version);
	await precache(paths, {
		site,
		cache: await caches.open(cacheName(version)),
		findOlder: (path) => matchIn(caches, older, path),
		fetch: (...request) => fetch(...request)
	});
}

/** The path of a request, without its query: pages are plain files, and only their scripts read the query. */
function pathOf({ request }: FetchEvent): string {
	return new URL(request.url).pathname;
}

function openPages() {
	return clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function openIds() {
	return (await openPages()).map(({ id }) => id);
}

/** Whether the visitor asked to save data. Firefox and Safari do not tell. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
