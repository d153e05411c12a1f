import { describe, expect, it } from 'vitest';
import { fittedSize } from './fit';

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
