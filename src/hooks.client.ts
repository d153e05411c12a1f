import type { ClientInit } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import { catalogueOf } from '$lib/i18n/catalogue';
import { chosenLanguage, languageToGoOn } from '$lib/i18n/chosen-language';
import { homePath } from '$lib/i18n/paths';
import { firstPicture } from '$lib/map/first-picture';

/**
 * Runs before Kit hydrates the page. Hydration waits until
 *
 * - the page has been seen: on a slow phone it would hold the main thread for a second before the map that is already
 *   there could be painted;
 * - every script of the page has arrived: Kit replaces a page whose scripts fail by an error page. If one fails or hangs,
 *   this never settles, and the page stays as it came, with links that load pages as a whole.
 */
export const init: ClientInit = async () => {
	goToChosenLanguage();
	await Promise.all([firstPicture(), scriptsOfPage(), catalogueOf(languageOfPage())]).catch(
		(reason: unknown) => {
			console.warn('A script of this page did not arrive: the page works without script.', reason);
			return new Promise<never>(() => {});
		}
	);
};

/** Imports the scripts that Kit names in the page's head. The browser runs each once, however often it is imported. */
function scriptsOfPage() {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
	return Promise.all(Array.from(links, ({ href }) => import(/* @vite-ignore */ href)));
}

function languageOfPage() {
	return languageNamed(document.documentElement.lang) ?? DEFAULT_LANGUAGE;
}

function goToChosenLanguage() {
	const [navigation] = performance.getEntriesByType('navigation');
	const { origin, pathname, search, hash, href } = location;
	const arrival = {
		path: pathname,
		home: homePath(DEFAULT_LANGUAGE),
		type: navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined,
		fromWithin: document.referrer.startsWith(`${origin}/`)
	};
	const language = languageToGoOn(arrival, chosenLanguage());
	if (!language) return;
	// Only to a page that comes: without a network that language may not be kept, and the page that is here stays. Nor from what
	// the reader has opened meanwhile. The address is replaced, so that Back leads to where the reader came from.
	const path = homePath(language);
	fetch(path)
		.then(({ ok }) => {
			if (ok && location.href === href) location.replace(`${path}${search}${hash}`);
		})
		.catch(() => {});
}
