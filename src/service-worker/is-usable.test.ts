import { describe, expect, it } from 'vitest';
import { answer, PAGE, SITE } from '../../tests/fixtures/built-site';
import { isUsable } from './is-usable';

const DATA = '/map/data/regions.json';

/** A page whose second half never comes. */
function unfinished(begin: string): Response {
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(new TextEncoder().encode(begin))
	});
	return new Response(body, { headers: { 'content-type': 'text/html' } });
}

describe('the network’s answer', () => {
	it.each([304, 403, 404, 410])('counts with status %d', async (status) => {
		const body = status === 304 ? null : '';
		expect(await isUsable(SITE, '/map/', new Response(body, { status }))).toBe(true);
	});

	it.each([500, 502, 503, 504])('gives way to what is kept with status %d', async (status) => {
		expect(await isUsable(SITE, '/map/', answer('', 'text/html', status))).toBe(false);
	});

	it('counts where it is a page of the site, of this version or another', async () => {
		expect(await isUsable(SITE, '/map/', answer(PAGE))).toBe(true);
		expect(await isUsable(SITE, '/map/', answer(PAGE.replace('.B.', '.C.')))).toBe(true);
	});

	it('can still be read after that was asked', async () => {
		const page = answer(PAGE);
		await isUsable(SITE, '/map/', page);
		expect(await page.text()).toBe(PAGE);
	});

	it('is not waited for to its end', async () => {
		expect(await isUsable(SITE, '/map/', unfinished(PAGE))).toBe(true);
	});

	it.each(['<a href="/login">Log in</a>', '', '<script src="/_app/immutable/x.js"></script>'])(
		'gives way where it is a stranger’s page: %j',
		async (page) => {
			expect(await isUsable(SITE, '/map/', answer(page))).toBe(false);
		}
	);

	it('gives way where it leads elsewhere', async () => {
		const away = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
		expect(await isUsable(SITE, '/map/', away)).toBe(false);
	});

	it('gives way where it is a page in the place of data', async () => {
		expect(await isUsable(SITE, DATA, answer(PAGE))).toBe(false);
		expect(await isUsable(SITE, DATA, answer('[]', 'application/json'))).toBe(true);
	});

	it('counts where it is the page that says that a file is not there', async () => {
		expect(await isUsable(SITE, DATA, answer(PAGE, 'text/html', 404))).toBe(true);
	});
});
