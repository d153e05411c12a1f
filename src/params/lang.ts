import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';

/** The languages that an address names: all but the default, which has no prefix. */
const PREFIXES: readonly string[] = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

export function match(param: string): boolean {
	return PREFIXES.includes(param);
}
