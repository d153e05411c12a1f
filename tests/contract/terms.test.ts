import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/domain/language';
import { facts } from '../../src/lib/server/facts';
import { messagesIn } from './message-files';
import { ONE_WORD, TERMS } from './terms';

/** Every text of ours in a language, with where it stands: messages, and summaries of the newest report. */
function textsIn(language: Language): [where: string, text: string][] {
	const labelOfTheMap = /^status\.\w+\.short$/;
	const messages = Object.entries(messagesIn(language)).filter(([key]) => !labelOfTheMap.test(key));
	const summaries = facts.report.passages.map(({ id, summary }): [string, string] => [
		id,
		summary[language]
	]);
	return [...messages, ...summaries];
}

/** The texts in which a word begins as one of these do. */
function saying(texts: readonly [where: string, text: string][], words: readonly string[]) {
	return texts.filter(([, text]) =>
		words.some((word) => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text))
	);
}

describe.each(LANGUAGES)('in %s', (language) => {
	const texts = textsIn(language);

	it.each(TERMS)('the term $key is the word of the glossary', ({ key, [language]: { word } }) => {
		expect(messagesIn(language)[key]).toBe(word);
	});

	it.each(TERMS)('no text has another word for $key', ({ [language]: { not } }) => {
		expect(saying(texts, not)).toEqual([]);
	});

	it.each(Object.entries(ONE_WORD))('no text has another word for %s', (_, { [language]: not }) => {
		expect(saying(texts, not)).toEqual([]);
	});

	it('messages and summaries are both read, by words and not by parts of them', () => {
		expect(texts.length).toBeGreaterThan(150);
		expect(saying(texts, [messagesIn(language)['table.status'] ?? '']).length).toBeGreaterThan(2);
		expect(saying([['a key', 'unstated']], ['stated'])).toEqual([]);
	});
});
