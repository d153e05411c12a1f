import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, inOtherLanguages, LANGUAGES } from './language';

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
