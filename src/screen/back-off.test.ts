import { expect, it } from 'vitest';
import { backOff } from './back-off.ts';

it('waits longer after each failure, up to a minute', () => {
	expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 10_000].map(backOff)).toEqual([
		1, 1, 2, 4, 8, 16, 32, 60, 60, 60
	]);
});
