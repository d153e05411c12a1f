import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../src/lib/i18n/compile-messages';
import { fileAt, textOf } from './geography-files';
import { ENGLISH_FILES, MESSAGE_FILES, MESSAGES, messagesIn } from './message-files';
import { sourceFiles } from './source-files';

/** Parts of a message as the compiler numbers them: selects and plurals; plain arguments have no number. */
const FORMATTED = [1, 2];

const keys = ENGLISH_FILES.flatMap((file) => Object.keys(messagesIn(file)));
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

describe('the messages', () => {
	it('have each a key of their own', () => {
		expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
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

	it.each(MESSAGE_FILES)('of %s are all ICU and none is empty', (file) => {
		expect(() => compileMessages(file, textOf(`${MESSAGES}/${file}`))).not.toThrow();
		for (const [key, text] of Object.entries(messagesIn(file)))
			expect(text.trim(), key).not.toBe('');
	});

	it.each(MESSAGE_FILES)(
		'of %s use what the page can format: arguments, cardinal plurals, selects',
		(file) => {
			const compiled = compileMessages(file, textOf(`${MESSAGES}/${file}`));
			const types = [...compiled.matchAll(/\["\w+",(\d)/g)].map(([, type]) => Number(type));
			expect([...new Set(types)].filter((type) => !FORMATTED.includes(type))).toEqual([]);
		}
	);

	it.each(MESSAGE_FILES)(
		'of %s use typographic quotation marks: a straight one is ICU’s escape',
		(file) => {
			for (const [key, text] of Object.entries(messagesIn(file)))
				expect(text, key).not.toMatch(/["']/);
		}
	);
});
