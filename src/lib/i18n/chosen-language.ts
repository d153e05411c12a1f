import { DEFAULT_LANGUAGE, languageNamed, type Language } from '../domain/language';

const KEY = 'language';

/** Stores the reader's choice of language on this device. Where storage is refused nothing is stored. */
export function chooseLanguage(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Private windows may refuse storage.
	}
}

/** The language the reader chose last on this device; null if none was chosen. */
export function chosenLanguage(): Language | null {
	try {
		return languageNamed(localStorage.getItem(KEY)) ?? null;
	} catch {
		return null;
	}
}

/** How a reader arrived at a page, as far as it decides whether the chosen language applies. */
interface Arrival {
	/** The page's path, and the path of the first page, whose address names no language. */
	readonly path: string;
	readonly home: string;
	/** The type of navigation: https://www.w3.org/TR/navigation-timing-2/#dom-performancenavigationtiming-type */
	readonly type: string | undefined;
	/** The language of the page of this site that led here, as `document.referrer` tells; null where none did. */
	readonly from: Language | null;
}

/**
 * The language to go on to: a reader who comes to the site's first page gets it in the language of their choice. Any
 * other address is followed as it is, and so are Back, Reload and links of the site itself: who follows the link to another
 * language before script can store that choice is not led back.
 */
export function languageToGoOn(
	{ path, home, type, from }: Arrival,
	chosen: Language | null
): Language | null {
	if (path !== home || type !== 'navigate' || from) return null;
	return chosen === DEFAULT_LANGUAGE ? null : chosen;
}

/**
 * Whether a reader has just chosen the language of the page that they come to: the page of this site that led there is in
 * another. So a link that was followed before script could store the choice is a choice as well.
 *
 * @param language of the page
 */
export function isChoice({ type, from }: Pick<Arrival, 'type' | 'from'>, language: Language) {
	return type === 'navigate' && from !== null && from !== language;
}
