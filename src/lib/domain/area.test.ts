import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { areasOf } from './area';

describe('the areas of a report', () => {
	it('are one, the west, with the four regions we read it as', () => {
		const areas = areasOf(facts.report);
		expect(areas).toMatchObject([{ passage: 'west-area', status: 'protesters' }]);
		expect(areas[0]?.regions.toSorted()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-MAN', 'KZ-ZAP']);
	});

	it('are none where no claim speaks of an area', () => {
		const claims = facts.report.claims.filter(({ place }) => place !== 'area');
		expect(areasOf({ ...facts.report, claims })).toEqual([]);
	});

	it('are two where claims rest on different areas first', () => {
		const claims = facts.report.claims.map((claim) =>
			claim.region === 'KZ-AKT' ? { ...claim, supports: ['aktobe-clash'] } : claim
		);
		expect(areasOf({ ...facts.report, claims })).toEqual([
			{ passage: 'west-area', status: 'protesters', regions: ['KZ-MAN', 'KZ-ATY', 'KZ-ZAP'] },
			{ passage: 'aktobe-clash', status: 'protesters', regions: ['KZ-AKT'] }
		]);
	});
});
