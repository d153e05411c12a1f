import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { isOurReading, type Claim } from './report';
import { CLAIM_TYPES, PLACES } from './status';

const claim: Claim = {
	region: 'KZ-MAN',
	status: 'protesters',
	place: 'named',
	type: 'stated',
	supports: ['b', 'a'],
	limits: ['c'],
	context: ['d']
};

describe('our reading', () => {
	it('is every claim but one that states the status of a region by its name', () => {
		const own = CLAIM_TYPES.flatMap((type) =>
			PLACES.filter((place) => !isOurReading({ ...claim, type, place })).map((place) => [
				type,
				place
			])
		);
		expect(own).toEqual([['stated', 'named']]);
	});

	it('is behind every colour of the present report', () => {
		expect(facts.report.claims.every(isOurReading)).toBe(true);
	});
});
