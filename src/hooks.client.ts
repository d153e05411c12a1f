import type { ClientInit } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '$lib/domain/language';
import { chosenLanguage, languageToGoOn } from '$lib/i18n/chosen-language';
import { homePath } from '$lib/i18n/paths';
import { afterFrames } from '$lib/map/after-frames';

/** The page is seen before it is brought to life: its three frames (routes/app.css) go ahead of hydration. */
export const init: ClientInit = () => {
	goOnToOwnLanguage();
	return afterFrames(3);
};

function goOnToOwnLanguage() {
	const [navigation] = performance.getEntriesByType('navigation');
	const { pathname, search, hash } = location;
	const arrival = {
		path: pathname,
		home: homePath(DEFAULT_LANGUAGE),
		type: navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined
	};
	const language = languageToGoOn(arrival, chosenLanguage());
	// In its place: Back leads to where the reader came from.
	if (language) location.replace(`${homePath(language)}${search}${hash}`);
}
