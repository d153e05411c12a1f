import type { Language } from '../domain/language';

/** British order for English: 8 January 2022. */
const LOCALE = { en: 'en-GB', kk: 'kk', ru: 'ru' } as const satisfies Record<Language, string>;

/** The space before an abbreviation such as “г.”, which must not begin a line. */
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
 * A moment of the wall clock with its day, in the reader's own time zone: 05.01.2026, 18:09. In figures, alike in every
 * language: a browser says it, and many know no Kazakh months (Chromium's `Intl` calls the eleventh “M11”).
 *
 * @param moment milliseconds
 */
export function formatMoment(moment: number): string {
	const at = new Date(moment);
	const two = (figure: number) => `${figure}`.padStart(2, '0');
	const day = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join('.');
	return `${day}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
