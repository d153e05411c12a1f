import { describe, expect, it } from 'vitest';
import { nameMeant, NOTHING_TYPED, PAUSE, type } from './type-ahead';

const NAMES = ['Akmola', 'Aktobe', 'Almaty', 'Atyrau', 'West Kazakhstan', 'Қостанай', 'Қызылорда'];

/** Types letters, one every tenth of a second. */
const typed = (letters: string) =>
	[...letters].reduce((so, letter, i) => type(so, letter, i * 100), NOTHING_TYPED);

describe('what is typed', () => {
	it('leads to the name that begins so', () => {
		expect(nameMeant(NAMES, typed('al'), 0)).toBe(2);
		expect(nameMeant(NAMES, typed('west k'), 0)).toBe(4);
		expect(nameMeant(NAMES, typed('ҚЫ'), 0)).toBe(6);
	});

	it('stays at a name while it still fits', () => {
		expect(nameMeant(NAMES, typed('ak'), 1)).toBe(1);
		expect(nameMeant(NAMES, typed('akm'), 1)).toBe(0);
	});

	it('goes through all that begin with a letter, when that comes again', () => {
		expect(nameMeant(NAMES, typed('a'), 0)).toBe(1);
		expect(nameMeant(NAMES, typed('aa'), 1)).toBe(2);
		expect(nameMeant(NAMES, typed('aaa'), 3)).toBe(0);
	});

	it('leads nowhere where no name begins so', () => {
		expect(nameMeant(NAMES, typed('x'), 0)).toBeNull();
		expect(nameMeant([], typed('a'), 0)).toBeNull();
	});

	it('begins anew after a pause', () => {
		const late = type(type(NOTHING_TYPED, 'a', 0), 'w', PAUSE + 1);
		expect(late.text).toBe('w');
		expect(type(type(NOTHING_TYPED, 'a', 0), 'l', PAUSE - 1).text).toBe('al');
	});
});
