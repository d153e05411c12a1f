import { describe, expect, it } from 'vitest';
import { ORIGIN, SITE } from '../../tests/fixtures/built-site';
import { isTakenAway, languageOf, loadedPaths, pageAt, pagesIn, sharedFiles } from './site';

describe('a file that no page shows', () => {
	it.each([
		'/social/overview.png',
		'/map/kk/social/KZ-MAN.png',
		'/data/regions-2022-01-08.geojson',
		'/map/data/map-2022-01-08-kk-1200x630.png',
		'/kk/feed.xml'
	])('is %s', (path) => {
		expect(isTakenAway(path)).toBe(true);
	});

	it.each(['/', '/data', '/kk/region/KZ-MAN', '/icon-192.png', '/map/data/outlines.topo.json'])(
		'is not %s',
		(path) => {
			expect(isTakenAway(path)).toBe(false);
		}
	);
});

describe('the language of a page', () => {
	it.each([
		['/map/', 'en'],
		['/map/region/KZ-MAN', 'en'],
		['/map/kk', 'kk'],
		['/map/kk/region/KZ-MAN', 'kk'],
		['/map/ru/source', 'ru'],
		['/map/kkk', 'en'],
		['/map/region/kk', 'en']
	])('of %s is %s', (path, language) => {
		expect(languageOf(SITE, path)).toBe(language);
	});

	it('is the first segment of the path where the site is deployed at the root', () => {
		expect(languageOf({ ...SITE, base: '' }, '/ru/source')).toBe('ru');
	});
});

describe('the page that an address is another way to write of', () => {
	it.each([
		['/map/', '/map/'],
		['/map/index.html', '/map/'],
		['/map/kk', '/map/kk'],
		['/map/kk/', '/map/kk'],
		['/map/kk.html', '/map/kk'],
		['/map/kk/index.html', '/map/kk'],
		['/map/region/KZ-MAN/', '/map/region/KZ-MAN'],
		['/map/region/KZ-MAN.html', '/map/region/KZ-MAN']
	])('%s is %s', (path, page) => {
		expect(pageAt(SITE, path)).toBe(page);
	});

	it.each(['/map/nowhere', '/map/region/', '/map/data/outlines.topo.json', '/kk', '/map/kk/index'])(
		'%s is none',
		(path) => {
			expect(pageAt(SITE, path)).toBeUndefined();
		}
	);

	it('is found at the root of an origin too', () => {
		expect(pageAt({ ...SITE, base: '', prerendered: ['/', '/kk'] }, '/index.html')).toBe('/');
	});
});

describe('what a visitor needs offline', () => {
	it('is every page of the language', () => {
		const english = ['/map/404', '/map/offline', '/map/region/KZ-MAN'];
		expect(pagesIn(SITE, 'en')).toEqual(['/map/', ...english]);
		const kazakh = ['/map/kk/404', '/map/kk/offline', '/map/kk/region/KZ-MAN'];
		expect(pagesIn(SITE, 'kk')).toEqual(['/map/kk', ...kazakh]);
	});

	it('is the data, the icons and all built files in any language', () => {
		expect(sharedFiles(SITE)).toEqual([
			'/map/data/outlines.topo.json',
			...SITE.files,
			...SITE.build
		]);
	});
});

describe('the message that a page posts about itself', () => {
	it('is read as paths in the same order, without query and fragment', () => {
		expect(loadedPaths([`${ORIGIN}/kiosk?dwell=5#x`, `${ORIGIN}/a.js`], ORIGIN)).toEqual([
			'/kiosk',
			'/a.js'
		]);
	});

	it('counts only for addresses of the site’s own origin', () => {
		expect(loadedPaths(['https://example.net/a.js', 'data:,x', 'no address'], ORIGIN)).toEqual([]);
	});

	it.each([null, undefined, 'https://example.org/', { 0: 'a' }, [1, null, {}]])(
		'holds no paths where it is %j',
		(message) => {
			expect(loadedPaths(message, ORIGIN)).toEqual([]);
		}
	);
});
