import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, inOtherLanguages, languageAt, LANGUAGES } from './language';

describe('a text in other languages', () => {
	const text = { en: 'region', kk: 'аймақ', ru: 'регион' };

	it.each(LANGUAGES)('leaves %s out and keeps the order of the rest', (language) => {
		const others = inOtherLanguages(text, language);
		expect(others.map((other) => other.language)).toEqual(
			LANGUAGES.filter((other) => other !== language)
		);
		for (const other of others) expect(other.text).toBe(text[other.language]);
	});
});

describe('the languages', () => {
	it('begin with the default', () => {
		expect(LANGUAGES[0]).toBe(DEFAULT_LANGUAGE);
	});
});

describe('the language of a page', () => {
	it.each([
		['/kk', '', 'kk'],
		['/ru/region/KZ-MAN', '', 'ru'],
		['/region/KZ-MAN', '', 'en'],
		['/', '', 'en'],
		['/russia', '', 'en'],
		['/map/kk/table', '/map', 'kk'],
		['https://example.org/map/kk?a', 'https://example.org/map', 'kk'],
		['https://example.org/map/ru/', 'https://example.org/map', 'ru']
	] as const)('of %s under “%s” is %s', (path, base, language) => {
		expect(languageAt(path, base)).toBe(language);
	});
});
