import { DEFAULT_LANGUAGE } from '$lib/domain/language';

/** The languages the interface speaks besides the default, which has no prefix. */
const PREFIXES: readonly string[] = [];

export function match(param: string): boolean {
	return param !== DEFAULT_LANGUAGE && PREFIXES.includes(param);
}
