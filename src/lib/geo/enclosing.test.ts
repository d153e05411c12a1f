import { describe, expect, it } from 'vitest';
import { enclosing } from './enclosing';

describe('the box around boxes', () => {
	it('is the smallest that holds them all', () => {
		expect(
			enclosing([
				{ x: 10, y: 20, width: 300, height: 100 },
				{ x: 200, y: 0, width: 400, height: 500 }
			])
		).toEqual({ x: 10, y: 0, width: 590, height: 500 });
	});

	it('is grown evenly where that is too small to be framed', () => {
		expect(enclosing([{ x: 500, y: 300, width: 20, height: 200 }])).toEqual({
			x: 380,
			y: 270,
			width: 260,
			height: 260
		});
	});

	it('is none around none', () => {
		expect(enclosing([])).toBeNull();
	});
});
