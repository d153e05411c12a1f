import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { namesRegion } from './names-region';

/** The regions that a phrase names. */
const namedBy = (phrase: string) =>
	facts.regions
		.filter((region) => namesRegion(phrase, region, facts.regions))
		.map(({ id }) => id)
		.sort();

describe('a phrase', () => {
	it('names a region by any of its spellings', () => {
		expect(namedBy('shooting in Chimkent and in Mangistau')).toEqual(['KZ-MAN', 'KZ-SHY']);
	});

	it('names the region of the longer name, not the city whose name that holds', () => {
		expect(namedBy('everywhere in Almaty Region')).toEqual(['KZ-ALM']);
		expect(namedBy('in Almaty and all of Almaty Region')).toEqual(['KZ-ALA', 'KZ-ALM']);
	});

	it('names a region before any mark, but not within another word', () => {
		expect(namedBy('Almaty’s airport')).toEqual(['KZ-ALA']);
		expect(namedBy('the works of Aktobemunai')).toEqual([]);
		expect(namedBy('in North-West Kazakhstan')).toEqual([]);
	});

	it('names none where it speaks of the country or of a part', () => {
		expect(namedBy('In the west of the country, in Kazakhstan')).toEqual([]);
	});
});
