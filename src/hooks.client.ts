import type { ClientInit } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, languageAt, languageNamed, type Language } from '$lib/domain/language';
import { catalogueOf } from '$lib/i18n/catalogue';
import {
	chooseLanguage,
	chosenLanguage,
	isChoice,
	languageToGoOn
} from '$lib/i18n/chosen-language';
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
	followChosenLanguage();
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

/** Stores the language that was chosen by the link to this page, or goes on to the one that was chosen before. */
function followChosenLanguage() {
	const [navigation] = performance.getEntriesByType('navigation');
	const home = homePath(DEFAULT_LANGUAGE);
	const arrival = {
		path: location.pathname,
		home,
		type: navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined,
		from: languageOfReferrer(home)
	};
	const here = languageOfPage();
	// A page that frames this one has chosen nothing for the reader.
	if (parent === window && isChoice(arrival, here)) chooseLanguage(here);
	const language = languageToGoOn(arrival, chosenLanguage());
	if (language) goTo(homePath(language));
}

/** The language of the page of this site that led here; null where none did. @param home the path of the first page */
function languageOfReferrer(home: string): Language | null {
	const { referrer } = document;
	// Other sites may lie on the same host.
	const site = location.origin + home.replace(/\/$/, '');
	return referrer.startsWith(`${site}/`) ? languageAt(referrer, site) : null;
}

/**
 * Goes to a page, if it comes: without a network that language may not be kept, and the page that is here stays. It gives way to
 * what the reader has opened meanwhile. The address is replaced, so that Back leads to where the reader came from.
 */
function goTo(path: string) {
	const { search, hash, href } = location;
	fetch(path)
		.then(({ ok }) => {
			if (ok && location.href === href) location.replace(`${path}${search}${hash}`);
		})
		.catch(() => {});
}
