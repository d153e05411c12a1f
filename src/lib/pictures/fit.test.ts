import { describe, expect, it } from 'vitest';
import { fittedSize, inTwoLines } from './fit';

/** Letters as wide as they are high. */
const square = (text: string, size = 1) => text.length * size;

describe('the size of letters', () => {
	it('is what was wished for where there is room', () => {
		expect(fittedSize(['abc', 'a'], 10, 30, square)).toBe(10);
	});

	it('is made smaller until the widest line fits', () => {
		expect(fittedSize(['a', 'abcdef'], 10, 30, square)).toBe(5);
	});
});

describe('a text in two lines', () => {
	it('is broken where the lines are most even', () => {
		expect(inTwoLines('one two three four', square)).toEqual(['one two', 'three four']);
	});

	it('is broken after a dash, not before', () => {
		expect(inTwoLines('aaaa bb — cc dd', square)).toEqual(['aaaa bb —', 'cc dd']);
		expect(inTwoLines('aaaaaa — b', square)).toEqual(['aaaaaa —', 'b']);
	});

	it('stays one where it is one word', () => {
		expect(inTwoLines('word', square)).toEqual(['word']);
	});
});
