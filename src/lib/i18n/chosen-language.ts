import { DEFAULT_LANGUAGE, languageNamed, type Language } from '../domain/language';

const KEY = 'language';

/** Keeps the reader's choice on this device; where nothing may be kept, it lasts as long as the address. */
export function chooseLanguage(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Private windows may refuse.
	}
}

/** What the reader chose last on this device; null where nothing was chosen. */
export function chosenLanguage(): Language | null {
	try {
		return languageNamed(localStorage.getItem(KEY)) ?? null;
	} catch {
		return null;
	}
}

/** How a reader came to a page: what of it decides whether the choice of a language is asked for. */
interface Arrival {
	/** The page's path, and that of the site's first page: it is the only one that does not say a language. */
	readonly path: string;
	readonly home: string;
	/** Of the Navigation Timing: https://www.w3.org/TR/navigation-timing-2/#dom-performancenavigationtiming-type */
	readonly type: string | undefined;
}

/**
 * The language to go on to: a reader who comes to the site's first page gets it in the language of their choice. Any
 * other address is followed as it is, and so are Back and Reload.
 */
export function languageToGoOn(
	{ path, home, type }: Arrival,
	chosen: Language | null
): Language | null {
	if (path !== home || type !== 'navigate') return null;
	return chosen === DEFAULT_LANGUAGE ? null : chosen;
}
