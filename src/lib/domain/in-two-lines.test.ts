import { describe, expect, it } from 'vitest';
import { inTwoLines } from './in-two-lines';

describe('a text in two lines', () => {
	it('is parted at the space nearest its middle', () => {
		expect(inTwoLines('Статья говорит о западе страны и не перечисляет регионов.')).toEqual([
			'Статья говорит о западе страны',
			'и не перечисляет регионов.'
		]);
		expect(inTwoLines('a bcdef')).toEqual(['a', 'bcdef']);
	});

	it('stays one where it has no space', () => {
		expect(inTwoLines('батыс')).toEqual(['батыс']);
		expect(inTwoLines('')).toEqual(['']);
	});
});
