import { base, build, files, prerendered, version } from '$service-worker';
import { cacheName, otherCaches } from './cache-names';
import { precache } from './precache';
import { find } from './find';
import { isForOthers } from './is-for-others';
import { isKeepable } from './is-keepable';
import { isUsable } from './is-usable';
import { keptFor, languageOf } from './kept-for';
import { networkFirst } from './network-first';
import { deleteUnused, noteUsers } from './older-caches';
import { savesData } from './saves-data';
import { seenPaths } from './seen-paths';
import { isKnown, type Site } from './site';
import { strategyOf, type Strategy } from './strategy-of';

/** The service worker: after one visit the site works without a network. This file wires, the ones beside it decide. */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { caches, clients, registration } = worker;
const site: Site = {
	...{ origin: location.origin, base, version, build, files },
	prerendered: prerendered.filter((path) => !isForOthers(path))
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(visited(event.data)));
worker.addEventListener('fetch', (event) => {
	const strategy = strategyOf(event.request, site);
	if (strategy) event.respondWith(ANSWERS[strategy](event));
});

async function install() {
	const pages = (await openPages()).map(({ url }) => new URL(url).pathname);
	if (!savesData()) await keep(keptFor(site, new Set(pages.map((page) => languageOf(site, page)))));
	// A kiosk's tab is never closed: waiting for that would be waiting for ever.
	await worker.skipWaiting();
}

async function takeOver() {
	// The network is asked while this script is still being started.
	await registration.navigationPreload?.enable();
	const open = await openIds();
	await noteUsers(caches, version, open);
	await clients.claim();
	await deleteUnused(caches, version, open);
}

/** A page has come to rest, and tells what it has loaded: also what went past before there was a service worker. */
async function visited(message: unknown) {
	await deleteUnused(caches, version, await openIds());
	const seen = seenPaths(message, site.origin);
	const language = languageOf(site, seen[0] ?? base);
	const wanted = savesData() ? [] : keptFor(site, new Set([language]));
	await keep([...new Set([...seen.filter((path) => isKnown(site, path)), ...wanted])]);
}

const ANSWERS: Readonly<Record<Strategy, (event: FetchEvent) => Promise<Response>>> = {
	'cache-first': async (event) => {
		const names = [cacheName(version), ...(await otherCaches(caches, version))];
		const kept = await find(caches, names, pathOf(event));
		return kept ?? ask(event, Promise.resolve(kept));
	},
	'network-first': (event) => {
		const path = pathOf(event);
		const kept = find(caches, [cacheName(version)], path);
		return networkFirst({
			network: ask(event, kept),
			kept,
			isUsable: (answer) => isUsable(site, path, answer)
		});
	}
};

/** The network's answer, which is kept where nothing was. */
async function ask(event: FetchEvent, kept: Promise<Response | undefined>): Promise<Response> {
	const preloaded: Response | undefined = await event.preloadResponse;
	const answer = preloaded ?? (await fetch(event.request));
	const path = pathOf(event);
	if (isKnown(site, path) && !(await kept)) event.waitUntil(keepAnswer(path, answer.clone()));
	return answer;
}

async function keepAnswer(path: string, answer: Response) {
	if (!(await isKeepable(site, path, answer))) return;
	const cache = await caches.open(cacheName(version));
	await cache.put(path, answer);
}

async function keep(paths: readonly string[]) {
	const older = await otherCaches(caches, version);
	await precache(paths, {
		site,
		cache: await caches.open(cacheName(version)),
		findOlder: (path) => find(caches, older, path),
		fetch: (...request) => fetch(...request)
	});
}

/** Pages are plain files: what stands after a question mark is their script's business. */
function pathOf({ request }: FetchEvent): string {
	return new URL(request.url).pathname;
}

function openPages() {
	return clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function openIds() {
	return (await openPages()).map(({ id }) => id);
}
