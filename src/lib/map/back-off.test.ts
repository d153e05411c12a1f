import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff } from './back-off';

describe('the wait after failures', () => {
	it('doubles up to half a minute', () => {
		expect([1, 2, 3, 4, 5, 6, 7, 100].map(backOff)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
	});

	it('is at least a second and at most thirty, after however many failures', () => {
		fc.assert(
			fc.property(fc.nat(), (failures) => backOff(failures) >= 1 && backOff(failures) <= 30)
		);
	});
});
