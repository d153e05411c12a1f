import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language';
import english from './messages/en.json';

/** Every message there is; the English file is the measure. */
export type MessageKey = keyof typeof english;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a message in one language, its arguments filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A message as the build leaves it: a plain text, or the syntax tree of an ICU message. */
type Compiled = ConstructorParameters<typeof IntlMessageFormat>[0];

/** The interface speaks English so far; facts are kept in every language already. */
const catalogue: Readonly<Record<MessageKey, Compiled>> = english;

/** Makes the {@link Translate} of a language. */
export function translator(language: Language): Translate {
	const formats = new Map<MessageKey, IntlMessageFormat>();
	return (key, values = {}) => {
		const message = catalogue[key];
		if (typeof message === 'string') return message;
		const format = formats.get(key) ?? new IntlMessageFormat(message, language);
		formats.set(key, format);
		return String(format.format(values));
	};
}
