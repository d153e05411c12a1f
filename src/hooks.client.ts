import type { ClientInit } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '$lib/domain/language';
import { chosenLanguage, languageToGoOn } from '$lib/i18n/chosen-language';
import { homePath } from '$lib/i18n/paths';
import { firstPicture } from '$lib/map/first-picture';

/**
 * Runs before Kit hydrates the page. Hydration waits until the page has been seen: on a slow phone it would hold the
 * main thread for a second before the map that is already there could be painted.
 */
export const init: ClientInit = () => {
	goToChosenLanguage();
	return firstPicture();
};

function goToChosenLanguage() {
	const [navigation] = performance.getEntriesByType('navigation');
	const { pathname, search, hash } = location;
	const arrival = {
		path: pathname,
		home: homePath(DEFAULT_LANGUAGE),
		type: navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined
	};
	const language = languageToGoOn(arrival, chosenLanguage());
	// The address is replaced, so that Back leads to where the reader came from.
	if (language) location.replace(`${homePath(language)}${search}${hash}`);
}
