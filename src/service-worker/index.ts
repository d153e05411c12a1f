import { base, build, files, prerendered, version } from '$service-worker';
import type { Language } from '../lib/domain/language';
import { precachePages } from './page-bundle';
import { checkAnnounced, NOWHERE, pathsOf, precache, type Filling } from './precache';
import { respond } from './respond';
import {
	isKnown,
	isPage,
	isTakenAway,
	languageOf,
	loadedPaths,
	pagesIn,
	pathIn,
	sharedFiles,
	type Site
} from './site';
import { NOT_KEPT } from './stand-in';
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
	prerendered: prerendered.filter((path) => !isTakenAway(path))
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(onPageLoaded(event.data)));
worker.addEventListener('fetch', (event) => respond(event, site));

/**
 * Precaches the site in the languages of the open pages, and in those that another version has cached. A version is installed
 * whole or not at all: where any of its files is missing, the installation fails and the version before stays in control.
 */
async function install() {
	await checkAnnounced(site, fetch);
	const open = (await openPages()).map(({ url }) => new URL(url).pathname);
	const paths = [...open, ...(await pagesOfOtherVersions())];
	const languages = new Set(paths.map((path) => languageOf(site, path)));
	await addLanguages(languages).catch((error: unknown) => takeNoRoom(languages, error));
	// The tab of a kiosk is never closed, so this version must not wait until all pages of the older one are.
	await worker.skipWaiting();
}

/**
 * Where the device has no room for two versions at a time, the new one takes over without its files: then the older one is
 * deleted, and the next page that is opened has the new one cached. Else the visitor would be shown the older version for good.
 * All files are fetched all the same, since a version that is not whole must not take the place of one that is.
 *
 * @throws the error, if it is another one, or that of a file that does not come
 */
async function takeNoRoom(languages: ReadonlySet<Language>, error: unknown) {
	if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
	await caches.delete(cacheName(site));
	await addLanguages(languages, NOWHERE);
}

/** Takes control of all open pages, and deletes the caches that none of them needs. */
async function activate() {
	// Earlier versions of the site enabled navigation preload, and a registration keeps that setting. Firefox fails a
	// navigation whose preload fails, although the service worker has a response (GoogleChrome/workbox#3134).
	await registration.navigationPreload?.disable();
	const open = await openIds();
	await recordClients(caches, site, open);
	await clients.claim();
	await deleteUnusedCaches(caches, site, open);
}

/**
 * Caches what a page has loaded, also before there was a service worker, and the rest of the site in its language.
 *
 * @param message the addresses of the page and of its files
 */
async function onPageLoaded(message: unknown) {
	await deleteUnusedCaches(caches, site, await openIds());
	const loaded = loadedPaths(message, site.origin);
	const language = languageOf(site, loaded[0] ?? base);
	await addLanguages(new Set([language]));
	const seen = loaded.filter((path) => isKnown(site, path));
	// Of a visitor who saves data only this is kept; the last page says what is not.
	await addFiles([...seen, pathIn(site, language, NOT_KEPT.page)]);
}

/** Caches the whole site in some languages, unless the visitor asked to save data. @param to another cache than the version's */
async function addLanguages(languages: ReadonlySet<Language>, to?: Filling['cache']) {
	if (savesData()) return;
	const cache = to ?? (await caches.open(cacheName(site)));
	for (const language of languages)
		await precachePages(language, pagesIn(site, language), { site, cache, fetch });
	await addFiles(sharedFiles(site), cache);
}

async function addFiles(paths: readonly string[], to?: Filling['cache']) {
	const older = await otherCaches(caches, site);
	await precache([...new Set(paths)], {
		site,
		cache: to ?? (await caches.open(cacheName(site))),
		findOlder: (path) => matchIn(caches, older, path),
		fetch
	});
}

/** The paths of the pages that other versions have cached. */
async function pagesOfOtherVersions(): Promise<string[]> {
	const others = await Promise.all(
		(await otherCaches(caches, site)).map(async (name) => pathsOf(await caches.open(name)))
	);
	const pages = prerendered.filter((path) => isPage(path));
	return pages.filter((page) => others.flat().includes(page));
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
