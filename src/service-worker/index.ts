import { base, build, files, prerendered, version } from '$service-worker';
import type { Language } from '../lib/domain/language';
import { precachePages } from './page-bundle';
import { checkAnnounced, precache } from './precache';
import { respond } from './respond';
import {
	isKnown,
	isSocialPicture,
	languageOf,
	loadedPaths,
	pagesIn,
	sharedFiles,
	type Site
} from './site';
import {
	cacheName,
	deleteUnusedCaches,
	matchIn,
	otherCaches,
	recordClients
} from './versioned-caches';

// The service worker makes the site work offline after one visit. This file handles the events of its life; `respond.ts`
// handles the requests of pages.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { caches, clients, registration } = worker;
const site: Site = {
	...{ origin: location.origin, base, version, build, files },
	prerendered: prerendered.filter((path) => !isSocialPicture(path))
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(onPageLoaded(event.data)));
worker.addEventListener('fetch', (event) => respond(event, site));

/**
 * Precaches the site in the languages of the open pages. A version is installed whole or not at all: where any of its files is
 * missing, the installation fails and the version before stays in control.
 */
async function install() {
	await checkAnnounced(site, fetch);
	const paths = (await openPages()).map(({ url }) => new URL(url).pathname);
	await addLanguages(new Set(paths.map((path) => languageOf(site, path))));
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
	await addLanguages(new Set([languageOf(site, loaded[0] ?? base)]));
	await addFiles(loaded.filter((path) => isKnown(site, path)));
}

/** Caches the whole site in some languages, unless the visitor asked to save data. */
async function addLanguages(languages: ReadonlySet<Language>) {
	if (savesData()) return;
	const cache = await caches.open(cacheName(version));
	for (const language of languages)
		await precachePages(language, pagesIn(site, language), { site, cache, fetch });
	await addFiles(sharedFiles(site));
}

async function addFiles(paths: readonly string[]) {
	const older = await otherCaches(caches, version);
	await precache([...new Set(paths)], {
		site,
		cache: await caches.open(cacheName(version)),
		findOlder: (path) => matchIn(caches, older, path),
		fetch
	});
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
