import type { Language } from '../domain/language';

/** Each language as those who read it call it. */
export const LANGUAGE_NAME = {
	en: 'English',
	kk: 'Қазақша',
	ru: 'Русский'
} as const satisfies Record<Language, string>;
