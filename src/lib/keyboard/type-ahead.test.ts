import { describe, expect, it } from 'vitest';
import { addLetter, findName, NOTHING_TYPED, PAUSE } from './type-ahead';

const NAMES = ['Akmola', 'Aktobe', 'Almaty', 'Atyrau', 'West Kazakhstan', 'Қостанай', 'Қызылорда'];

/** Letters that were typed at intervals of a tenth of a second. */
const typed = (letters: string) =>
	[...letters].reduce((before, letter, i) => addLetter(before, letter, i * 100), NOTHING_TYPED);

describe('type-ahead', () => {
	it('finds the name that begins with the letters', () => {
		expect(findName(NAMES, typed('al'), 0)).toBe(2);
		expect(findName(NAMES, typed('west k'), 0)).toBe(4);
		expect(findName(NAMES, typed('ҚЫ'), 0)).toBe(6);
	});

	it('stays at a name while the name still matches', () => {
		expect(findName(NAMES, typed('ak'), 1)).toBe(1);
		expect(findName(NAMES, typed('akm'), 1)).toBe(0);
	});

	it('goes through all names that begin with a letter when the letter is repeated', () => {
		expect(findName(NAMES, typed('a'), 0)).toBe(1);
		expect(findName(NAMES, typed('aa'), 1)).toBe(2);
		expect(findName(NAMES, typed('aaa'), 3)).toBe(0);
	});

	it('finds nothing where no name begins with the letters', () => {
		expect(findName(NAMES, typed('x'), 0)).toBeNull();
		expect(findName([], typed('a'), 0)).toBeNull();
	});

	it('begins anew after a pause', () => {
		const late = addLetter(addLetter(NOTHING_TYPED, 'a', 0), 'w', PAUSE + 1);
		expect(late.text).toBe('w');
		expect(addLetter(addLetter(NOTHING_TYPED, 'a', 0), 'l', PAUSE - 1).text).toBe('al');
	});
});
