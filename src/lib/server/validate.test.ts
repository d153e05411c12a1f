import { describe, expect, it } from 'vitest';
import { changed, jsonOf, type Json, type Path } from '../../../tests/fixtures/json';
import { DataError } from './data-error';
import { told } from '../../../tests/fixtures/refused-facts';
import { facts } from './facts';
import { MEND } from './problem';
import { reportSchema } from './report-schema';
import { readFile, validate } from './validate';

const FILE = 'geodata/reports/2022-01-08.json';
const good = jsonOf(facts.report);

/** The problems of a text. */
const refusals = (text: string) => readFile(reportSchema, FILE, text).problems.map(told);

interface Bad {
	readonly what: string;
	readonly at: Path;
	/** Without a value the key is removed. */
	readonly value?: Json;
	readonly rule: string;
	readonly seen: string;
	readonly remedy?: string;
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
		seen: '"colour"',
		remedy: 'Correct or remove it.'
	},
	{
		what: 'a missing key',
		at: ['date'],
		rule: 'a value',
		seen: 'nothing',
		remedy: 'Add "date".'
	},
	{
		what: 'a missing key further in',
		at: ['passages', 3, 'summary', 'kk'],
		rule: 'a value',
		seen: 'nothing',
		remedy: 'Add "kk".'
	},
	{
		what: 'a value of the wrong type',
		at: ['passages', 1, 'paragraph'],
		value: '12',
		rule: 'a number',
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
		rule: 'a list in [ ]',
		seen: '{}'
	},
	{ what: 'nothing', at: [], value: null, rule: 'an object in { }', seen: 'null' },
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
		seen: '""',
		remedy: 'Fill it in.'
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
		what: 'an unknown key near a known one',
		at: ['passages', 0, 'phrases'],
		value: 'words',
		rule: 'no such key',
		seen: '"phrases"',
		remedy: 'Did you mean "phrase"? Correct or remove it.'
	},
	{
		what: 'a place near a known one',
		at: ['claims', 1, 'place'],
		value: 'nmed',
		rule: 'one of "named", "inside", "area"',
		seen: '"nmed"',
		remedy: 'Did you mean "named"? Write one of these.'
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
		const [problem, ...others] = refusals(JSON.stringify(changed(good, bad.at, bad.value)));
		expect(problem?.message).toBe(
			`${FILE}: ${shown(bad.at)}: expected ${bad.rule}, seen ${bad.seen}. ${bad.remedy ?? MEND}`
		);
		expect(others).toEqual([]);
	});

	it('with several faults is refused for all of them, each with its place', () => {
		const text = JSON.stringify(
			changed(changed(good, ['passages', 0, 'summary', 'ru'], undefined), ['colour'], 1),
			null,
			'\t'
		);
		const { message } = thrownBy(() => validate(reportSchema, FILE, text));
		expect(message.split('\n').map((line) => line.replace(/ expected.*/, ''))).toEqual([
			expect.stringMatching(/2022-01-08\.json:\d\d:15: passages\[0\]\.summary\.ru:/),
			expect.stringMatching(/2022-01-08\.json:\d{3}:2: colour:/)
		]);
	});
});

function thrownBy(act: () => unknown): Error {
	try {
		act();
	} catch (error) {
		if (error instanceof DataError) return error;
		throw error;
	}
	throw new Error('expected a refusal, seen none');
}
