import * as v from 'valibot';

// What several schemas of the files in `geodata/` are made of. Each rule has a message that tells an editor what is expected.

/** A text with something in it; white space around it is left out. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));
/** A text in each language. */
export const localized = v.strictObject({ en: text, kk: text, ru: text });
/** A day, ISO 8601. */
export const date = v.config(
	v.pipe(
		v.string(),
		v.isoDate('a date as 2022-01-08'),
		// The Date constructor reads 31 February as 3 March.
		v.check((value) => isoDateOf(new Date(value)) === value, 'a day of the calendar')
	),
	{ abortPipeEarly: true }
);
/** An id of words. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words joined by hyphens')
);
/** A whole number. Each rule has a message of its own, because those of valibot do not tell an editor what is expected. */
export const wholeNumber = v.pipe(v.number(), v.integer('a whole number'));

const isoDateOf = (date: Date) =>
	Number.isNaN(date.valueOf()) ? null : date.toISOString().slice(0, 10);
