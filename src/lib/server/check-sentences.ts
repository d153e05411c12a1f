import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { LANGUAGES, type Language } from '../domain/language';
import { argumentsOf } from '../i18n/message-arguments';
import { SENTENCES } from '../i18n/sentences';
import { didYouMean } from './nearest';
import type { Problem } from './problem';

/** Messages by their keys, in each language. */
export type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The messages of the interface, from the root of the project: as a module they would hold the dashboard's sentences already. */
const INTERFACE = 'src/lib/i18n/messages/en.json';

/** The arguments that each message is given: the sentences that a dashboard must bring, and those of the interface it may replace. */
const KNOWN = new Map<string, readonly string[]>([
	...Object.entries<string>(JSON.parse(readFileSync(INTERFACE, 'utf8'))).map(
		([key, message]) => [key, argumentsOf(compile(message))] as const
	),
	...Object.entries(SENTENCES)
]);

/**
 * The rules of a dashboard's sentences that are broken: in every language there is every one of `SENTENCES`; any other key is that
 * of a message of the interface; each is valid ICU, and takes no argument but those it is given.
 */
export function* checkSentences(sentences: Sentences, file: string): Generator<Problem> {
	for (const language of LANGUAGES) {
		const own = sentences[language];
		const path = ['sentences', language];
		for (const key of Object.keys(SENTENCES))
			if (!Object.hasOwn(own, key))
				yield {
					...{ file, path, rule: `the sentence "${key}"`, seen: undefined },
					remedy: 'Write it, after that of another language.'
				};
		for (const [key, message] of Object.entries(own)) {
			const given = KNOWN.get(key);
			const at = { file, path: [...path, key] };
			if (given) yield* checkMessage(message, given, at);
			else
				yield {
					...{ ...at, rule: 'the key of a message', seen: key, isKey: true },
					remedy: didYouMean(key, [...KNOWN.keys()], 'Remove it, or correct the key.')
				};
		}
	}
}

function* checkMessage(
	message: string,
	given: readonly string[],
	at: Pick<Problem, 'file' | 'path'>
): Generator<Problem> {
	const taken = argumentsIn(message);
	if (!taken) {
		const remedy = 'Close every bracket; a choice needs the case “other”.';
		yield { ...at, rule: 'an ICU message', seen: message, remedy };
		return;
	}
	const list = given.map((name) => `{${name}}`).join(', ') || 'none';
	for (const name of taken)
		if (!given.includes(name))
			yield {
				...{ ...at, rule: `arguments among those it is given: ${list}`, seen: `{${name}}` },
				remedy: didYouMean(name, given, 'Remove it.')
			};
}

/** The arguments that a message takes; null where it is no ICU message. */
function argumentsIn(message: string): string[] | null {
	try {
		return argumentsOf(compile(message));
	} catch {
		return null;
	}
}
