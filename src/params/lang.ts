import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';

/** The languages that an address may begin with: all but the default language, whose addresses have no prefix. */
const PREFIXES: readonly string[] = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

/** Whether a path segment is a language, so that it matches `[[lang=lang]]`. */
export function match(param: string): boolean {
	return PREFIXES.includes(param);
}
