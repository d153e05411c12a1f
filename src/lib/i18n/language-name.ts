import type { Language } from '../domain/language';

/** The name of each language in that language. */
export const LANGUAGE_NAME = {
	en: 'English',
	kk: 'Қазақша',
	ru: 'Русский'
} as const satisfies Record<Language, string>;
