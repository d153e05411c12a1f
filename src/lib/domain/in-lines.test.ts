import { describe, expect, it } from 'vitest';
import { inLines } from './in-lines';

describe('a text in lines', () => {
	it('has no line longer than is asked for, but a longer word', () => {
		expect(inLines('power has passed to the protesters', 12)).toEqual([
			'power has',
			'passed to',
			'the',
			'protesters'
		]);
		expect(inLines('неприкосновенность и', 5)).toEqual(['неприкосновенность', 'и']);
	});

	it('has no line that begins with a dash', () => {
		expect(inLines('government-held – our reading', 16)).toEqual([
			'government-held\u00a0–',
			'our reading'
		]);
	});
});
