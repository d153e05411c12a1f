import { describe, expect, it } from 'vitest';
import { SITE } from '../../tests/fixtures/built-site';
import { keptFor, languageOf } from './kept-for';

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

	it('is read from the first part of the path where the site stands at the root', () => {
		expect(languageOf({ ...SITE, base: '' }, '/ru/source')).toBe('ru');
	});
});

describe('what is kept for a visitor', () => {
	const common = ['/map/data/regions.json', ...SITE.files, ...SITE.build];

	it('is every page of the language, the data, the icons and all that is built', () => {
		expect(keptFor(SITE, new Set(['en'])).sort()).toEqual(
			['/map/', '/map/region/KZ-MAN', ...common].sort()
		);
		expect(keptFor(SITE, new Set(['kk'])).sort()).toEqual(
			['/map/kk', '/map/kk/region/KZ-MAN', ...common].sort()
		);
	});

	it('is the pages of both languages where both are open', () => {
		expect(keptFor(SITE, new Set(['kk', 'en']))).toHaveLength(4 + common.length);
	});
});
