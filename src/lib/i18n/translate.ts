import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import type { Language } from '../domain/language';
import type english from './messages/en.json';

/** Every message of the map and its panels; the English file is the measure. */
export type MessageKey = keyof typeof english;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a message in one language, its arguments filled in. */
export type Translate<Key extends string = MessageKey> = (
	key: Key,
	values?: MessageValues
) => string;

/** Messages of one language by their keys. */
export type Catalogue<Key extends string = MessageKey> = Readonly<Record<Key, CompiledMessage>>;

/** Each made once, and not before a message needs it: they cost more than all else that a message does. */
function formattersOf(language: Language): FormatOptions['formatters'] {
	let numbers: Intl.NumberFormat | undefined;
	let plurals: Intl.PluralRules | undefined;
	return {
		getNumberFormat: () => (numbers ??= new Intl.NumberFormat(language)),
		getPluralRules: () => (plurals ??= new Intl.PluralRules(language)),
		getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options)
	};
}

/** Makes the {@link Translate} of a catalogue: a page that is read later brings its own, to keep the first script small. */
export function translatorOf<Key extends string>(
	language: Language,
	catalogue: Catalogue<Key>
): Translate<Key> {
	const formatters = formattersOf(language);
	return (key, values = {}) => {
		const text = format(catalogue[key], language, values, { formatters });
		return typeof text === 'string' ? text : text.join('');
	};
}
