import { describe, expect, it } from 'vitest';
import { changed, jsonOf, type Json, type Path } from '../../../tests/fixtures/json';
import { DataError } from './data-error';
import { facts } from './facts';
import { reportSchema } from './schema';
import { validate } from './validate';

const FILE = 'geodata/reports/2022-01-08.json';
const good = jsonOf(facts.report);

/** The error that a text is refused with. */
function refusal(text: string): DataError {
	try {
		validate(reportSchema, FILE, text);
	} catch (error) {
		if (error instanceof DataError) return error;
		throw error;
	}
	throw new Error('expected a refusal, seen none');
}

interface Bad {
	readonly what: string;
	readonly at: Path;
	/** Without a value the key is removed. */
	readonly value?: Json;
	readonly rule: string;
	readonly seen: string;
}

/** A path as the error message writes it, such as `claims[2].place`. */
const shown = (at: Path) =>
	at
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
		.join('')
		.slice(1) || '(root)';

const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

const BAD: readonly Bad[] = [
	{
		what: 'an unknown key',
		at: ['claims', 0, 'colour'],
		value: 'red',
		rule: 'no such key',
		seen: '"colour"'
	},
	{ what: 'a missing key', at: ['date'], rule: 'a value', seen: 'undefined' },
	{
		what: 'a missing key further in',
		at: ['passages', 3, 'summary', 'kk'],
		rule: 'a value',
		seen: 'undefined'
	},
	{
		what: 'a value of the wrong type',
		at: ['passages', 1, 'paragraph'],
		value: '12',
		rule: 'number',
		seen: '"12"'
	},
	{
		what: 'a date that no calendar has',
		at: ['passages', 2, 'date'],
		value: '2022-02-31',
		rule: 'a day of the calendar',
		seen: '"2022-02-31"'
	},
	{
		what: 'a list that is none',
		at: ['claims'],
		value: {},
		rule: 'Array',
		seen: '{}'
	},
	{ what: 'nothing', at: [], value: null, rule: 'Object', seen: 'null' },
	{
		what: 'an http: address',
		at: ['source', 'url'],
		value: 'http://example.org/',
		rule: 'an https:// address',
		seen: '"http://example.org/"'
	},
	{
		what: 'a script for an address',
		at: ['source', 'url'],
		value: 'javascript:alert(1)',
		rule: 'an https:// address',
		seen: '"javascript:alert(1)"'
	},
	{
		what: 'a phrase of 13 words',
		at: ['passages', 2, 'phrase'],
		value: THIRTEEN,
		rule: 'at most 12 words',
		seen: `"${THIRTEEN}"`
	},
	{
		what: 'a phrase with a full stop',
		at: ['passages', 2, 'phrase'],
		value: 'It ends here.',
		rule: 'a phrase under a sentence, without its full stop',
		seen: '"It ends here."'
	},
	{
		what: 'an empty summary',
		at: ['passages', 0, 'summary', 'ru'],
		value: ' ',
		rule: 'a text that is not empty',
		seen: '""'
	},
	{
		what: 'a paragraph counted from nought',
		at: ['passages', 0, 'paragraph'],
		value: 0,
		rule: 'a number from 1',
		seen: '0'
	},
	{
		what: 'half a paragraph',
		at: ['passages', 0, 'paragraph'],
		value: 1.5,
		rule: 'a whole number',
		seen: '1.5'
	},
	{
		what: 'a claim that rests on nothing',
		at: ['claims', 1, 'supports'],
		value: [],
		rule: 'at least one passage',
		seen: '[]'
	},
	{
		what: 'a region’s id of another form',
		at: ['claims', 1, 'region'],
		value: 'Almaty Region',
		rule: 'letters, digits and hyphens, at most 40, as in KZ-MAN or 48201',
		seen: '"Almaty Region"'
	},
	{
		what: 'a day that no calendar writes so',
		at: ['date'],
		value: '8 January 2022',
		rule: 'a date as 2022-01-08',
		seen: '"8 January 2022"'
	}
];

describe('a report', () => {
	it('that keeps every rule comes out as it went in, in objects of its own', () => {
		const read = validate(reportSchema, FILE, JSON.stringify(good));
		expect(read).toEqual(facts.report);
		expect(read.claims).not.toBe(facts.report.claims);
	});

	it.each(BAD)('with $what is refused, with file, path, rule and seen value', (bad) => {
		const error = refusal(JSON.stringify(changed(good, bad.at, bad.value)));
		expect(error.name).toBe('DataError');
		expect(error.message).toBe(
			`${FILE}: ${shown(bad.at)}: expected ${bad.rule}, seen ${bad.seen}. Mend ${FILE} and build again.`
		);
	});
});
