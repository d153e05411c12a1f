import { describe, expect, it } from 'vitest';
import { answer, PAGE, SITE } from '../../tests/fixtures/built-site';
import { isKeepable } from './is-keepable';

const DATA = '/map/data/regions.json';
const SCRIPT = '/map/_app/immutable/start.B.js';

describe('an answer', () => {
	it('is kept where it is what was asked for', async () => {
		expect(await isKeepable(SITE, '/map/', answer(PAGE))).toBe(true);
		expect(await isKeepable(SITE, DATA, answer('[]', 'application/json'))).toBe(true);
		expect(await isKeepable(SITE, SCRIPT, answer('', 'text/javascript'))).toBe(true);
	});

	it('can still be read after that was asked', async () => {
		const page = answer(PAGE);
		await isKeepable(SITE, '/map/', page);
		expect(await page.text()).toBe(PAGE);
	});

	it.each([404, 500, 503])('with status %d is not kept', async (status) => {
		expect(await isKeepable(SITE, '/map/', answer(PAGE, 'text/html', status))).toBe(false);
	});

	it.each([DATA, SCRIPT])('that is a page in the place of %s is not kept', async (path) => {
		expect(await isKeepable(SITE, path, answer(PAGE))).toBe(false);
	});

	it('that is a file in the place of a page is not kept', async () => {
		expect(await isKeepable(SITE, '/map/', answer('[]', 'application/json'))).toBe(false);
	});

	it('that is a stranger’s page, as a hotel’s network shows one, is not kept', async () => {
		expect(await isKeepable(SITE, '/map/', answer('<a href="/login">Log in</a>'))).toBe(false);
	});

	it('that came from elsewhere is not kept: it could not be shown as a page', async () => {
		const redirected = Object.defineProperty(answer(PAGE), 'redirected', { value: true });
		expect(await isKeepable(SITE, '/map/', redirected)).toBe(false);
	});

	it.each(['"/map/_app/immutable/start.C.js"', 'url(/map/_app/immutable/font.C.woff2)'])(
		'that is a page of another version, naming %s, is not kept',
		async (name) => {
			expect(await isKeepable(SITE, '/map/', answer(PAGE + name))).toBe(false);
		}
	);
});
