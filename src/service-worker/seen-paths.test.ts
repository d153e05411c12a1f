import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../../tests/fixtures/built-site';
import { seenPaths } from './seen-paths';

describe('what a page tells of itself', () => {
	it('is read as paths, in its order, without what stands after a question mark', () => {
		expect(seenPaths([`${ORIGIN}/kiosk?dwell=5#x`, `${ORIGIN}/a.js`], ORIGIN)).toEqual([
			'/kiosk',
			'/a.js'
		]);
	});

	it('counts only for the site’s own origin', () => {
		expect(seenPaths(['https://example.net/a.js', 'data:,x', 'no address'], ORIGIN)).toEqual([]);
	});

	it.each([null, undefined, 'https://example.org/', { 0: 'a' }, [1, null, {}]])(
		'is nothing where it is %j',
		(message) => {
			expect(seenPaths(message, ORIGIN)).toEqual([]);
		}
	);
});
