/** The languages of the site and of the facts, as BCP 47 tags. The default language comes first. */
export const LANGUAGES = ['en', 'kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** The language with this BCP 47 tag; undefined where the site is not in that language. */
export function languageNamed(tag: string | null | undefined): Language | undefined {
	return LANGUAGES.find((language) => language === tag);
}

/**
 * The language of a page: the first segment of its path, or the default language where the path names none.
 *
 * @param path of the page, or its whole address
 * @param base what each address of the site begins with, without the slash after it
 */
export function languageAt(path: string, base: string): Language {
	const [, segment] = path.slice(base.length).split(/[/?#]/);
	return languageNamed(segment) ?? DEFAULT_LANGUAGE;
}

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** A text and the language of the text. */
export interface LanguageText {
	readonly language: Language;
	readonly text: string;
}

/** A text in all languages but one, in the order of {@link LANGUAGES}. */
export function inOtherLanguages(localized: Localized, language: Language): LanguageText[] {
	return LANGUAGES.filter((other) => other !== language).map((other) => ({
		language: other,
		text: localized[other]
	}));
}
