import { formatToParts, type Formats, type Formatters } from 'intl-messageformat';
import type { Language } from '../domain/language';
import english from './messages/en.json';

/** Every message there is; the English file is the measure. */
export type MessageKey = keyof typeof english;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a message in one language, its arguments filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A message as the build leaves it: a plain text, or the syntax tree of an ICU message. */
type Compiled = string | Parameters<typeof formatToParts>[0];

/** The interface speaks English so far; facts are kept in every language already. */
const catalogue: Readonly<Record<MessageKey, Compiled>> = english;

/** No message names a format of its own. */
const NO_FORMATS: Formats = { number: {}, date: {}, time: {} };

/** Each made once, and not before a message needs it: they cost more than all else that a message does. */
function formattersOf(language: Language): Formatters {
	let numbers: Intl.NumberFormat | undefined;
	let plurals: Intl.PluralRules | undefined;
	return {
		getNumberFormat: () => (numbers ??= new Intl.NumberFormat(language)),
		getPluralRules: () => (plurals ??= new Intl.PluralRules(language)),
		getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options)
	};
}

/** Makes the {@link Translate} of a language. */
export function translator(language: Language): Translate {
	const formatters = formattersOf(language);
	return (key, values = {}) => {
		const message = catalogue[key];
		if (typeof message === 'string') return message;
		return formatToParts(message, language, formatters, NO_FORMATS, values)
			.map(({ value }) => String(value))
			.join('');
	};
}
