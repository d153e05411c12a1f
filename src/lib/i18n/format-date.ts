import type { Language } from '../domain/language';

/** British order for English: 8 January 2022. */
const LOCALE = { en: 'en-GB', kk: 'kk', ru: 'ru' } as const satisfies Record<Language, string>;

/** Such as “г.”: a line that began with it would have lost its year. */
const BEFORE_ABBREVIATION = / (?=\p{L}\.)/u;

/**
 * An ISO 8601 date in words, the same in every time zone. For the build: the first use of `Intl` keeps a slow phone
 * busy for a tenth of a second, in the middle of hydration.
 */
export function formatDate(date: string, language: Language): string {
	return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' })
		.format(new Date(`${date}T00:00:00Z`))
		.replace(BEFORE_ABBREVIATION, '\u00a0');
}

/**
 * A moment of the wall clock in words, with its day, in the reader's own time zone.
 *
 * @param moment milliseconds
 */
export function formatMoment(moment: number, language: Language): string {
	return new Intl.DateTimeFormat(LOCALE[language], {
		dateStyle: 'medium',
		timeStyle: 'short'
	}).format(moment);
}
