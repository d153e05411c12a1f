import { describe, expect, it } from 'vitest';
import { headersOf } from './headers';

describe('the headers of a path', () => {
	it.each(['/embed', '/kk/embed', '/ru/embed', '/ru/embed.html'])(
		'let other sites show %s in a frame',
		(path) => {
			expect(headersOf(path)).not.toHaveProperty('Content-Security-Policy');
		}
	);

	it.each(['/', '/kiosk', '/embed-code', '/ru/embed-code', '/404', '/nowhere/embed/x'])(
		'let no other site show %s in a frame',
		(path) => {
			expect(headersOf(path)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
		}
	);

	it('let a browser keep for a year what never changes, and ask each time for all else', () => {
		expect(headersOf('/_app/immutable/a.B.js')['Cache-Control']).toMatch(
			/max-age=31536000, immutable/
		);
		for (const path of ['/', '/_app/version.json', '/service-worker.js', '/data/regions.json'])
			expect(headersOf(path)['Cache-Control']).toBe('no-cache');
	});

	it.each(['/feed.xml', '/kk/feed.xml'])('call %s a feed, and no other XML', (path) => {
		expect(headersOf(path)['Content-Type']).toMatch(/^application\/atom\+xml/);
		expect(headersOf('/sitemap.xml')).not.toHaveProperty('Content-Type');
	});

	it('let other sites read scripts, fonts and data, and no page', () => {
		for (const path of ['/_app/immutable/a.B.js', '/data/regions.json'])
			expect(headersOf(path)).toHaveProperty('Access-Control-Allow-Origin', '*');
		for (const path of ['/', '/source', '/database'])
			expect(headersOf(path)).not.toHaveProperty('Access-Control-Allow-Origin');
	});
});
