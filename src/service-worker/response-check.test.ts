import { describe, expect, it } from 'vitest';
import { answer, PAGE, pageOf, SITE } from '../../tests/fixtures/built-site';
import { isCacheable, isUsable } from './response-check';

const DATA = '/map/data/outlines.topo.json';
const SCRIPT = '/map/_app/immutable/start.B.js';

/** A page whose second half never arrives. */
function unfinished(begin: string): Response {
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(new TextEncoder().encode(begin))
	});
	return new Response(body, { headers: { 'content-type': 'text/html' } });
}

describe('a response', () => {
	it('is cached where it is what was asked for', async () => {
		expect(await isCacheable(SITE, '/map/', answer(PAGE))).toBe(true);
		expect(await isCacheable(SITE, DATA, answer('[]', 'application/json'))).toBe(true);
		expect(await isCacheable(SITE, SCRIPT, answer('', 'text/javascript'))).toBe(true);
	});

	it('can still be read after it was checked for the cache', async () => {
		const page = answer(PAGE);
		await isCacheable(SITE, '/map/', page);
		expect(await page.text()).toBe(PAGE);
	});

	it.each([404, 500, 503])('with status %d is not cached', async (status) => {
		expect(await isCacheable(SITE, '/map/', answer(PAGE, 'text/html', status))).toBe(false);
	});

	it.each([DATA, SCRIPT])('that is HTML in place of %s is not cached', async (path) => {
		expect(await isCacheable(SITE, path, answer(PAGE))).toBe(false);
	});

	it.each([
		['/map/_app/immutable/a.js', 'text/javascript; charset=utf-8'],
		['/map/_app/immutable/a.mjs', 'application/javascript'],
		['/map/_app/immutable/a.css', 'text/css; charset=utf-8'],
		['/map/_app/immutable/a.woff2', 'font/woff2'],
		['/map/_app/immutable/a.woff2', 'application/font-woff2'],
		['/map/data/a.json', 'application/json'],
		['/map/data/a.geojson', 'application/geo+json'],
		['/map/data/a.csv', 'text/csv;charset=utf-8'],
		['/map/feed.xml', 'application/atom+xml'],
		['/map/icon.svg', 'image/svg+xml'],
		['/map/icon.png', 'image/png'],
		['/map/manifest.webmanifest', 'application/manifest+json'],
		['/map/manifest.webmanifest', 'application/json'],
		['/map/a.pdf', 'application/pdf']
	])('at %s with the type %s is cached', async (path, type) => {
		expect(await isCacheable(SITE, path, answer('', type))).toBe(true);
	});

	it.each([
		['/map/_app/immutable/a.mjs', 'application/octet-stream'],
		['/map/_app/immutable/a.js', 'text/plain'],
		['/map/_app/immutable/a.css', 'text/plain'],
		['/map/_app/immutable/a.woff2', 'application/octet-stream'],
		['/map/data/a.json', 'text/javascript'],
		['/map/icon.svg', 'text/plain'],
		['/map/icon.png', 'image/svg+xml'],
		['/map/manifest.webmanifest', 'text/plain'],
		['/map/a.pdf', 'text/html'],
		['/map/data/a.json', '']
	])('at %s with the wrong type “%s” is not cached', async (path, type) => {
		expect(await isCacheable(SITE, path, answer('', type))).toBe(false);
	});

	it('that is a file in place of a page is not cached', async () => {
		expect(await isCacheable(SITE, '/map/', answer('[]', 'application/json'))).toBe(false);
	});

	it('that is the page of a captive portal is not cached', async () => {
		expect(await isCacheable(SITE, '/map/', answer('<a href="/login">Log in</a>'))).toBe(false);
	});

	it('that was redirected is not cached: a browser refuses it as the response to a navigation', async () => {
		const redirected = Object.defineProperty(answer(PAGE), 'redirected', { value: true });
		expect(await isCacheable(SITE, '/map/', redirected)).toBe(false);
	});

	it('that is a page of another version is not cached', async () => {
		expect(await isCacheable(SITE, '/map/', answer(pageOf('3')))).toBe(false);
	});
});

describe('a response of the network', () => {
	it.each([400, 401, 403, 404, 410, 429, 500, 502, 503, 504])(
		'gives way to the cached one with status %d, whatever it shows',
		async (status) => {
			expect(await isUsable('/map/', answer(PAGE, 'text/html', status))).toBe(false);
			expect(await isUsable(DATA, answer('[]', 'application/json', status))).toBe(false);
		}
	);

	it('is preferred where it is a page of the site, of this version or another', async () => {
		expect(await isUsable('/map/', answer(PAGE))).toBe(true);
		expect(await isUsable('/map/', answer(pageOf('3')))).toBe(true);
	});

	it('can still be read after it was checked', async () => {
		const page = answer(PAGE);
		await isUsable('/map/', page);
		expect(await page.text()).toBe(PAGE);
	});

	it('is checked before the whole of it has arrived', async () => {
		expect(await isUsable('/map/', unfinished(PAGE))).toBe(true);
	});

	it.each(['<a href="/login">Log in</a>', '', '<script src="/_app/immutable/x.js"></script>'])(
		'gives way where it is the page of another site: %j',
		async (page) => {
			expect(await isUsable('/map/', answer(page))).toBe(false);
		}
	);

	it('gives way where it is a redirect', async () => {
		const redirect = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
		expect(await isUsable('/map/', redirect)).toBe(false);
	});

	it('gives way where it is HTML in place of data', async () => {
		expect(await isUsable(DATA, answer(PAGE))).toBe(false);
		expect(await isUsable(DATA, answer('[]', 'application/json'))).toBe(true);
	});

	it('gives way where its type is wrong', async () => {
		const text = answer('[]', 'application/octet-stream');
		expect(await isUsable(DATA, text)).toBe(false);
	});
});
