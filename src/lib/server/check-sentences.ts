import compile from 'icu-minify/compile';
import { LANGUAGES, type Language } from '../domain/language';
import { argumentsOf } from '../i18n/message-arguments';
import { SENTENCES } from '../i18n/sentences';
import interfaceText from '../i18n/messages/en.json?raw';
import { DataError } from './data-error';
import { didYouMean } from './nearest';

/** Messages by their keys, in each language. */
export type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The arguments that each message is given: the sentences that a dashboard must bring, and those of the interface it may replace. */
const KNOWN = new Map<string, readonly string[]>([
	...Object.entries<string>(JSON.parse(interfaceText)).map(
		([key, message]) => [key, argumentsOf(compile(message))] as const
	),
	...Object.entries(SENTENCES)
]);

/**
 * Checks the sentences of a dashboard: in every language there is every one of `SENTENCES`; any other key is that of a message of
 * the interface; each is valid ICU, and takes no argument but those it is given.
 *
 * @param file for the error
 * @throws {DataError} for the first rule that is broken
 */
export function checkSentences(sentences: Sentences, file: string): void {
	for (const language of LANGUAGES) {
		const own = sentences[language];
		const path = ['sentences', language].join('.');
		for (const key of Object.keys(SENTENCES))
			if (!Object.hasOwn(own, key))
				throw new DataError(file, path, `the sentence "${key}"`, Object.keys(own));
		for (const [key, message] of Object.entries(own)) {
			const known = KNOWN.get(key);
			if (!known) {
				const rule = didYouMean(key, [...KNOWN.keys()], 'Every key is a message’s');
				throw new DataError(file, path, `the key of a message. ${rule}`, key);
			}
			checkMessage(message, known, (rule) => {
				throw new DataError(file, `${path}.${key}`, rule, message);
			});
		}
	}
}

function checkMessage(
	message: string,
	known: readonly string[],
	refuse: (rule: string) => never
): void {
	const given = known.length > 0 ? known.map((name) => `{${name}}`).join(', ') : 'none';
	for (const name of argumentsOf(compiled(message, refuse)))
		if (!known.includes(name)) refuse(`no argument but those the sentence is given: ${given}`);
}

function compiled(message: string, refuse: (rule: string) => never): unknown {
	try {
		return compile(message);
	} catch {
		return refuse('an ICU message');
	}
}
