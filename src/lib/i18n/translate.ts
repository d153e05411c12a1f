import { formatToParts, type Formats, type Formatters } from 'intl-messageformat';
import type { Language } from '../domain/language';
import english from './messages/en.json';

/** Every message of the map and its panels; the English file is the measure. */
export type MessageKey = keyof typeof english;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a message in one language, its arguments filled in. */
export type Translate<Key extends string = MessageKey> = (
	key: Key,
	values?: MessageValues
) => string;

/** A message as the build leaves it: a plain text, or the syntax tree of an ICU message. */
type Compiled = string | Parameters<typeof formatToParts>[0];

/** Messages of one language by their keys. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Compiled>>;

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

/** Makes the {@link Translate} of the map and its panels. The interface speaks English so far; facts are kept in every language. */
export function translator(language: Language): Translate {
	return translatorOf(language, english);
}

/** Makes the {@link Translate} of a catalogue: a page that is read later brings its own, to keep the first script small. */
export function translatorOf<Key extends string>(
	language: Language,
	catalogue: Catalogue<Key>
): Translate<Key> {
	const formatters = formattersOf(language);
	return (key, values = {}) => {
		const message = catalogue[key];
		if (typeof message === 'string') return message;
		return formatToParts(message, language, formatters, NO_FORMATS, values)
			.map(({ value }) => String(value))
			.join('');
	};
}
