/** The languages the facts are kept in, the default first. */
export const LANGUAGES = ['en', 'kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** The language of a tag, as an address or a device has it; undefined where it is none of ours. */
export function languageNamed(tag: string | null | undefined): Language | undefined {
	return LANGUAGES.find((language) => language === tag);
}

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** One text, with the language it is in. */
export interface LanguageText {
	readonly language: Language;
	readonly text: string;
}

/** The same text in the languages other than `language`, in the order of {@link LANGUAGES}. */
export function inOtherLanguages(localized: Localized, language: Language): LanguageText[] {
	return LANGUAGES.filter((other) => other !== language).map((other) => ({
		language: other,
		text: localized[other]
	}));
}
