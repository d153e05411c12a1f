import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage, chosenLanguage, isChoice, languageToGoOn } from './chosen-language';

afterEach(() => vi.unstubAllGlobals());

function storage() {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	});
	return kept;
}

describe('the choice of a language', () => {
	it('is remembered', () => {
		storage();
		expect(chosenLanguage()).toBeNull();
		chooseLanguage('kk');
		expect(chosenLanguage()).toBe('kk');
		chooseLanguage('en');
		expect(chosenLanguage()).toBe('en');
	});

	it('is nothing where something else lies in its place', () => {
		for (const value of ['', 'xx', 'EN', '{"language":"kk"}']) {
			storage().set('language', value);
			expect(chosenLanguage()).toBeNull();
		}
	});

	it('fails nobody where nothing may be kept', () => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
		expect(() => chooseLanguage('ru')).not.toThrow();
		expect(chosenLanguage()).toBeNull();
	});
});

describe('who comes to the first page', () => {
	const arrival = { path: '/', home: '/', type: 'navigate', from: null };

	it('goes on to the language of their choice', () => {
		expect(languageToGoOn(arrival, 'kk')).toBe('kk');
		expect(languageToGoOn({ ...arrival, path: '/map/', home: '/map/' }, 'ru')).toBe('ru');
	});

	it('stays where nothing was chosen, or English', () => {
		expect(languageToGoOn(arrival, null)).toBeNull();
		expect(languageToGoOn(arrival, 'en')).toBeNull();
	});

	it('stays there from a page of this site', () => {
		expect(languageToGoOn({ ...arrival, from: 'kk' }, 'kk')).toBeNull();
	});

	it.each(['back_forward', 'reload', 'prerender', undefined])('stays there by %s', (type) => {
		expect(languageToGoOn({ ...arrival, type }, 'kk')).toBeNull();
	});
});

describe('who comes to any other page', () => {
	it.each(['/region/KZ-MAN', '/ru', '/source', '/kiosk'])('is left at %s', (path) => {
		expect(languageToGoOn({ path, home: '/', type: 'navigate', from: null }, 'kk')).toBeNull();
	});
});

describe('who comes from a page of this site', () => {
	it('has chosen the language that they come to', () => {
		expect(isChoice({ type: 'navigate', from: 'en' }, 'kk')).toBe(true);
		expect(isChoice({ type: 'navigate', from: 'ru' }, 'en')).toBe(true);
	});

	it('has chosen nothing within a language, from elsewhere, or by Back', () => {
		expect(isChoice({ type: 'navigate', from: 'kk' }, 'kk')).toBe(false);
		expect(isChoice({ type: 'navigate', from: null }, 'kk')).toBe(false);
		expect(isChoice({ type: 'back_forward', from: 'en' }, 'kk')).toBe(false);
		expect(isChoice({ type: 'reload', from: 'en' }, 'kk')).toBe(false);
	});
});
