import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language';
import { SENTENCES } from '../i18n/sentences';
import { described } from './problem';
import { checkSentences, type Sentences } from './check-sentences';

type Messages = Record<string, string>;

/** Made-up sentences in every language; those of English with changes, or without a key whose value is undefined. */
function sentencesWith(changes: Record<string, string | undefined>): Sentences {
	const whole: Messages = Object.fromEntries(Object.keys(SENTENCES).map((key) => [key, 'Words']));
	const changed = Object.fromEntries(
		Object.entries({ ...whole, ...changes }).filter(([, message]) => message !== undefined)
	) as Messages;
	const others = LANGUAGES.map((language) => [language, whole]);
	return { ...Object.fromEntries(others), en: changed };
}

const check = (changes: Record<string, string | undefined>) =>
	[...checkSentences(sentencesWith(changes), 'dashboard.json')].map(described);

describe('the sentences of a dashboard', () => {
	it('are accepted where there is every one, with arguments that it is given', () => {
		expect(check({ stamp: 'Of {date}' })).toEqual([]);
	});

	it('may replace a message of the interface', () => {
		expect(check({ 'panel.article': 'The order' })).toEqual([]);
	});

	it('are refused where one is missing', () => {
		expect(check({ title: undefined })).toEqual([
			'dashboard.json: sentences.en: expected the sentence "title", seen nothing. ' +
				'Write it, after that of another language.'
		]);
	});

	it('are refused with a key that is no message’s, with the nearest that is', () => {
		expect(check({ 'panel.artikle': 'The order' })[0]).toContain('Did you mean "panel.article"?');
	});

	it('are refused with an argument that the sentence is not given', () => {
		expect(check({ stamp: 'Of {day}' })).toEqual([
			'dashboard.json: sentences.en.stamp: expected arguments among those it is given: {date}, ' +
				'seen "{day}". Remove it.'
		]);
		expect(check({ caption: '{n, plural, other {{m}}}' })).toHaveLength(2);
	});

	it('are refused where one is no ICU message', () => {
		expect(check({ title: 'Of {date' })[0]).toContain(
			'sentences.en.title: expected an ICU message'
		);
	});
});
