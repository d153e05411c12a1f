import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../src/lib/i18n/compile-messages';
import { fileAt, textOf } from './geography-files';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../src/lib/domain/language';
import { messageFile, messagesIn } from './message-files';
import { sourceFiles } from './source-files';

/** Parts of a message as the compiler numbers them: selects and plurals; plain arguments have no number. */
const FORMATTED = [1, 2];

const keys = Object.keys(messagesIn(DEFAULT_LANGUAGE));
const sources = sourceFiles('src').map((path) => ({
	path,
	text: readFileSync(fileAt(path), 'utf8')
}));

const quoted = (text: string) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key);

/** Keys that are built, as `status.${status}`: each value stands for one part of a key. */
function patterns(text: string): RegExp[] {
	return [...text.matchAll(/`([A-Za-z]+\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)]
		.map(([, template = '']) => template)
		.filter((template) => template.includes('${'))
		.map((template) => {
			const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
			return new RegExp(`^${parts.join('[^.]+')}$`);
		});
}

/** What a call asks for by name: `t('title')` and `t(`title`)`. */
const asked = (text: string) =>
	[...text.matchAll(/\bt\(\s*['"`]([^'"`$]+)['"`]/g)].map(([, key = '']) => key);

const compiled = (language: Language) =>
	compileMessages(messageFile(language), JSON.stringify(messagesIn(language)));

describe('the messages', () => {
	it('have each a key of their own', () => {
		// JSON.parse keeps the last of two, so the text is asked.
		const written = [...textOf(messageFile(DEFAULT_LANGUAGE)).matchAll(/^\t"([^"]+)":/gm)];
		const interfaceKeys = Object.keys(JSON.parse(textOf(messageFile(DEFAULT_LANGUAGE))));
		expect(written.map(([, key]) => key)).toEqual(interfaceKeys);
	});

	it('are each used by some component or module', () => {
		const literal = new Set(sources.flatMap(({ text }) => quoted(text)));
		const built = sources.flatMap(({ text }) => patterns(text));
		const unused = keys.filter(
			(key) => !literal.has(key) && !built.some((pattern) => pattern.test(key))
		);
		expect(unused).toEqual([]);
	});

	it.each(sources.filter(({ text }) => asked(text).length > 0))(
		'exist for every key that $path asks for',
		({ text }) => {
			for (const key of asked(text)) expect(keys).toContain(key);
		}
	);

	it('exist for every kind of key that is built', () => {
		const built = sources.flatMap(({ path, text }) =>
			patterns(text).map((pattern) => ({ path, pattern }))
		);
		expect(built.length).toBeGreaterThan(0);
		for (const { path, pattern } of built)
			expect(
				keys.some((key) => pattern.test(key)),
				`${path}: ${pattern}`
			).toBe(true);
	});

	it.each(LANGUAGES)('in %s are all ICU and none is empty', (language) => {
		expect(() => compiled(language)).not.toThrow();
		for (const [key, text] of Object.entries(messagesIn(language)))
			expect(text.trim(), key).not.toBe('');
	});

	it.each(LANGUAGES)(
		'in %s use what the page can format: arguments, cardinal plurals, selects',
		(language) => {
			const types = [...compiled(language).matchAll(/\["\w+",(\d)/g)].map(([, type]) =>
				Number(type)
			);
			expect([...new Set(types)].filter((type) => !FORMATTED.includes(type))).toEqual([]);
		}
	);

	it.each(LANGUAGES)(
		'in %s use typographic quotation marks: a straight one is ICU’s escape',
		(language) => {
			for (const [key, text] of Object.entries(messagesIn(language)))
				expect(text, key).not.toMatch(/["']/);
		}
	);
});
