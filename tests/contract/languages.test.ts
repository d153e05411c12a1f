import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Localized } from '../../src/lib/domain/language';
import { compileMessages } from '../../src/lib/i18n/compile-messages';
import { facts } from '../../src/lib/server/facts';
import { foreignWords } from './alphabets';
import { textOf } from './geography-files';
import { messageFile, messagesIn } from './message-files';

/** Every text that stands in the facts in each language, with the place it stands at. */
function localizedIn(value: unknown, path = ''): { path: string; texts: Localized }[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isLocalized(value)) return [{ path, texts: value }];
	return Object.entries(value).flatMap(([key, part]) => localizedIn(part, `${path}.${key}`));
}

function isLocalized(value: object): value is Localized {
	return LANGUAGES.every((language) => language in value);
}

/** What a message says itself: its plain parts, without the names and the choices of its arguments. */
function wordsOf(compiled: unknown): string[] {
	if (typeof compiled === 'string') return [compiled];
	if (!Array.isArray(compiled)) return [];
	return compiled.flatMap((node: unknown) => {
		if (!Array.isArray(node)) return wordsOf(node);
		const [, , choices]: unknown[] = node;
		return typeof choices === 'object' && choices ? Object.values(choices).flatMap(wordsOf) : [];
	});
}

const FACTS = [
	...localizedIn(facts),
	...localizedIn(JSON.parse(textOf('geodata/neighbours.json')), 'neighbours')
];

/** What Kazakh and Russian say alike. */
const ALIKE = ['Анархия', 'анархия', 'Карта', 'Код', 'QR-код: {url}'];

describe('the messages', () => {
	it('are there in every language', () => {
		const [first, ...others] = LANGUAGES.map((language) => Object.keys(messagesIn(language)));
		for (const keys of others) expect(keys).toEqual(first);
	});

	it.each(LANGUAGES)('in %s are in the letters of their language', (language) => {
		const file = messageFile(language);
		const compiled: Record<string, unknown> = JSON.parse(
			compileMessages(file, JSON.stringify(messagesIn(language)))
		);
		for (const [key, message] of Object.entries(compiled))
			expect(foreignWords(wordsOf(message).join(' '), language), key).toEqual([]);
	});

	it('are no Russian ones where they are to be Kazakh', () => {
		const russian = messagesIn('ru');
		const same = Object.entries(messagesIn('kk')).filter(
			([key, text]) => text === russian[key] && /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''))
		);
		expect(same.filter(([, text]) => !ALIKE.includes(text))).toEqual([]);
	});

	it.each(LANGUAGES)('in %s take no arguments but those of the English ones', (language) => {
		const english = messagesIn('en');
		const argumentsIn = (text = '') =>
			[...new Set([...text.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name))].sort();
		for (const [key, text] of Object.entries(messagesIn(language)))
			expect(argumentsIn(english[key]), key).toEqual(expect.arrayContaining(argumentsIn(text)));
	});
});

describe('the facts', () => {
	it('are many', () => {
		expect(FACTS.length).toBeGreaterThan(60);
	});

	it.each(FACTS)('at $path are in the letters of each language', ({ texts }) => {
		for (const language of LANGUAGES) {
			expect(texts[language].trim()).not.toBe('');
			expect(foreignWords(texts[language], language)).toEqual([]);
		}
	});
});
