import { describe, expect, it } from 'vitest';
import { inTwoLines } from './in-two-lines';

describe('a text in two lines', () => {
	it('is broken where the lines are most even', () => {
		expect(inTwoLines('one two three four')).toEqual(['one two', 'three four']);
	});

	it('is broken after a dash, not before', () => {
		expect(inTwoLines('aaaa bb — cc dd')).toEqual(['aaaa bb —', 'cc dd']);
		expect(inTwoLines('aaaaaa — b')).toEqual(['aaaaaa —', 'b']);
	});

	it('stays one where it is one word', () => {
		expect(inTwoLines('word')).toEqual(['word']);
	});

	it('is as even as a typeface says', () => {
		const wide = (line: string) => line.replaceAll('w', 'wwww').length;
		expect(inTwoLines('www a bb ccc', wide)).toEqual(['www', 'a bb ccc']);
	});
});
