import { describe, expect, it } from 'vitest';
import { compileMessages } from './compile-messages';

const compile = (messages: Record<string, string>): unknown =>
	JSON.parse(compileMessages('xx.json', JSON.stringify(messages)));

describe('a compiled message file', () => {
	it('keeps plain texts as they are', () => {
		expect(compile({ title: 'A map', price: '5 < 6 & more' })).toEqual({
			title: 'A map',
			price: '5 < 6 & more'
		});
	});

	it('holds a message with arguments as its parts', () => {
		expect(compile({ stamp: 'Published {date}' })).toEqual({ stamp: ['Published ', ['date']] });
	});

	it('keeps every key, in its order', () => {
		const messages = { b: 'text', a: '{count, plural, one {# region} other {# regions}}' };
		expect(Object.keys(compile(messages) as object)).toEqual(['b', 'a']);
	});
});

describe('a message that is not ICU', () => {
	it.each([
		['a bracket that is not closed', 'Published {date'],
		['a plural without “other”', '{count, plural, one {# region}}'],
		['an argument of no known kind', '{count, plurall, other {#}}']
	])('such as %s stops the build and names the file, the key and the text', (_, message) => {
		const build = () => compile({ fine: 'Fine', broken: message });
		expect(build).toThrow('xx.json');
		expect(build).toThrow('broken');
		expect(build).toThrow(message);
	});
});
