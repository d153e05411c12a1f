import { describe, expect, it } from 'vitest';
import { answer, PAGE } from '../../tests/fixtures/built-site';
import { isUsable } from './is-usable';

const DATA = '/map/data/regions.json';

describe('the network’s answer', () => {
	it.each([200, 304, 403, 404, 410])('counts with status %d', (status) => {
		const body = status === 304 ? null : '';
		expect(isUsable('/map/', new Response(body, { status }))).toBe(true);
	});

	it.each([500, 502, 503, 504])('gives way to what is kept with status %d', (status) => {
		expect(isUsable('/map/', answer('', 'text/html', status))).toBe(false);
	});

	it('gives way where it is a page in the place of data', () => {
		expect(isUsable(DATA, answer(PAGE))).toBe(false);
		expect(isUsable(DATA, answer('[]', 'application/json'))).toBe(true);
	});

	it('counts where it is the page that says that a file is not there', () => {
		expect(isUsable(DATA, answer(PAGE, 'text/html', 404))).toBe(true);
	});
});
