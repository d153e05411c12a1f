import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import type { Language } from '../domain/language';
import type { Status } from '../domain/status';
import type { SentenceKey } from './sentences';
import type english from './messages/en.json';

/** The key of a message. The English catalogue is the measure: every other language has the same keys. */
export type MessageKey = keyof typeof english | SentenceKey | StatusKey;
/** The keys of a status's names, which `geodata/dashboard.json` brings (compile-messages.ts). */
export type StatusKey = `status.${Status}`;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a message in one language, its arguments filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The messages of one language by their keys. */
export type Catalogue = Readonly<Record<MessageKey, CompiledMessage>>;

/** Each formatter is made once, and not before a message needs it: to make one costs more than to format with it. */
function formattersOf(language: Language): FormatOptions['formatters'] {
	let numbers: Intl.NumberFormat | undefined;
	let plurals: Intl.PluralRules | undefined;
	return {
		getNumberFormat: () => (numbers ??= new Intl.NumberFormat(language)),
		getPluralRules: () => (plurals ??= new Intl.PluralRules(language)),
		getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options)
	};
}

/**
 * The translator of a language.
 *
 * @throws {Error} by the translator, for a message that is not there, or misses one of its arguments
 */
export function translatorOf(language: Language, catalogue: Catalogue): Translate {
	const formatters = formattersOf(language);
	return (key, values = {}) => {
		const message = catalogue[key];
		if (message === undefined) throw new Error(`Expected a message ${key}, seen none`);
		const text = format(message, language, values, { formatters });
		return typeof text === 'string' ? text : text.join('');
	};
}
