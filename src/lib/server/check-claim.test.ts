import { describe, expect, it } from 'vitest';
import { FILES, refusal, withClaim, withReport } from '../../../tests/fixtures/refused-facts';
import type { Claim } from '../domain/report';
import { checkFacts } from './check-facts';
import { facts } from './facts';

describe('a claim by name', () => {
	it('is refused where no supporting phrase spells the region', () => {
		expect(refusal(withClaim({ supports: ['capital-calm'] })).message).toBe(
			'report.json: claims[0].supports: expected a passage whose phrase contains Nur-Sultan, ' +
				'since place is "named", seen ["capital-calm"]. Mend report.json and build again.'
		);
	});

	it('is refused where only a limiting phrase spells it', () => {
		const claim = withClaim({ supports: ['capital-calm'], limits: ['capital-name'] });
		expect(refusal(claim).path).toBe('claims[0].supports');
	});

	it('is refused where the phrase spells a longer name of another region', () => {
		const phrase = 'everything off the shelves in Almaty Region';
		const passages = facts.report.passages.map((own) =>
			own.id === 'almaty-shelves' ? { ...own, phrase } : own
		);
		const claims = facts.report.claims.map((own) =>
			own.region === 'KZ-ALA' ? { ...own, supports: ['almaty-shelves'] } : own
		);
		expect(refusal(withReport({ passages, claims })).path).toBe('claims[1].supports');
	});

	it('may rest on other words where it speaks of a city inside', () => {
		for (const place of ['inside'] as const) {
			const claim = withClaim({ place, supports: ['capital-calm', 'capital-name'] });
			expect(() => checkFacts(claim, FILES)).not.toThrow();
		}
	});
});

describe('a passage that a claim names twice', () => {
	it('is refused in one list', () => {
		const supports = ['capital-name', 'capital-calm', 'capital-name'];
		expect(refusal(withClaim({ supports })).message).toBe(
			'report.json: claims[0].supports[2]: expected a passage that the claim names once, ' +
				'seen "capital-name". Mend report.json and build again.'
		);
	});

	it('is refused in two: it cannot support and limit', () => {
		const claim = withClaim({ supports: ['capital-name'], limits: ['capital-name'] });
		expect(refusal(claim).path).toBe('claims[0].limits[0]');
	});
});

describe('a claim about a city inside a region', () => {
	it('is refused where it rests on the words about no marked city of the region', () => {
		const cities = facts.cities.filter(({ region }) => region !== 'KZ-MAN');
		expect(refusal({ ...facts, cities }).message).toBe(
			'report.json: claims[2].supports: expected the passage of a city that the report marks in the ' +
				'region, since place is "inside", seen ["west-area","west-protesters","west-control",' +
				'"zhanaozen-council","zhanaozen-rule"]. Mend report.json and build again.'
		);
	});
});

describe('a claim about an area', () => {
	const withArea = (claim: Partial<Claim>) => withClaim(claim, 'KZ-AKT');
	const at = facts.report.claims.findIndex(({ region }) => region === 'KZ-AKT');

	it('is refused where it rests on no words that name an area', () => {
		const claim = withArea({ supports: ['west-control'] });
		const areas = facts.report.areas.map((area) => ({
			...area,
			regions: area.regions.filter((id) => id !== 'KZ-AKT')
		}));
		expect(refusal({ ...claim, report: { ...claim.report, areas } })).toMatchObject({
			path: `claims[${at}].supports`,
			rule: 'the passage of an area (west-area), since place is "area"'
		});
	});

	it('is refused without the passage that limits the area: its words are never the region’s own', () => {
		expect(refusal(withArea({ limits: [] })).message).toBe(
			`report.json: claims[${at}].limits: expected west-limit too, which limits the area, ` +
				'seen []. Mend report.json and build again.'
		);
	});

	it('is refused where it finds another status than the area’s other regions', () => {
		expect(refusal(withArea({ status: 'anarchy' })).message).toBe(
			`report.json: claims[${at}].status: expected "protesters", as of all regions that rest on ` +
				'west-area, seen "anarchy". Mend report.json and build again.'
		);
	});

	it('is refused where a city’s region that rests on the same words finds another status', () => {
		expect(refusal(withClaim({ status: 'anarchy' }, 'KZ-MAN')).path).toBe('claims[2].status');
	});
});
