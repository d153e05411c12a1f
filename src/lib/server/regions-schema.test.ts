import { describe, expect, it } from 'vitest';
import { regionsSchema } from './schema';
import { validate } from './validate';

const FILE = 'regions.json';
const own = (text: string) => ({ en: text, kk: text, ru: text });

/** A region that says no more than it must. */
const regionNamed = (id: string, kind = 'county') => ({
	...{ id, kind, name: own(`County ${id}`), label: own(id), spellings: [id] }
});

const read = (regions: readonly object[], kinds: object = { county: {}, town: { inset: true } }) =>
	validate(regionsSchema, FILE, JSON.stringify({ kinds, regions })).regions;

describe('the regions', () => {
	it('are of any kind that the file declares, and called what the outlines call them', () => {
		const regions = read([regionNamed('48201'), regionNamed('US-TX', 'town'), regionNamed('a')]);
		expect(regions.map(({ id, kind, inset }) => [id, kind, inset])).toEqual([
			['48201', 'county', false],
			['US-TX', 'town', true],
			['a', 'county', false]
		]);
	});

	it('need neither a capital nor codes of other classifiers', () => {
		expect(read([regionNamed('a')])).toMatchObject([{ capital: null, codes: {} }]);
	});

	it('are refused where their kind is not declared', () => {
		expect(() => read([regionNamed('a', 'citty')])).toThrow(
			'regions[0].kind: expected one of the kinds of this file: county, town, seen "citty"'
		);
	});

	it.each(['a/b', 'a b', '../a', 'ä', '', '-a', 'a.b', 'x'.repeat(41)])(
		'are refused where their id is %j, which is no segment of an address',
		(id) => {
			expect(() => read([regionNamed(id)])).toThrow(
				'regions[0].id: expected letters, digits and hyphens'
			);
		}
	);

	it('are refused where two ids differ in upper and lower case alone', () => {
		expect(() => read([regionNamed('ab'), regionNamed('aB')])).toThrow(
			'regions[1]: expected an id that differs from the others in more than upper and lower case'
		);
	});

	it('are refused where one is called after a page', () => {
		expect(() => read([regionNamed('table')])).toThrow('expected an id other than overview, table');
	});
});
