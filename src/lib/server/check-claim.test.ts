import { describe, expect, it } from 'vitest';
import { refusal, refusals, withClaim, withReport } from '../../../tests/fixtures/refused-facts';
import type { Claim } from '../domain/report';
import { facts } from './facts';

describe('a claim by name', () => {
	it('is refused where no supporting phrase spells the region', () => {
		expect(refusal(withClaim({ supports: ['capital-calm'] })).message).toBe(
			'report.json: claims[0].supports: expected a passage whose phrase contains “Nur-Sultan”, ' +
				'since place is "named", seen ["capital-calm"]. Add capital-name or zhanaozen-rule, ' +
				'or choose another place.'
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

	it('may rest on other words where it speaks of a city inside or of an area', () => {
		for (const place of ['inside', 'area'] as const) {
			const claim = withClaim({ place, supports: ['capital-calm'], limits: ['capital-name'] });
			const ofClaim = refusals(claim).filter(({ path }) => path.startsWith('claims'));
			expect(ofClaim).toEqual([]);
		}
	});
});

describe('a passage that a claim names twice', () => {
	it('is refused in one list', () => {
		const supports = ['capital-name', 'capital-calm', 'capital-name'];
		expect(refusal(withClaim({ supports })).message).toBe(
			'report.json: claims[0].supports[2]: expected a passage that the claim names once, ' +
				'seen "capital-name". Keep it in the list where it weighs most.'
		);
	});

	it('is refused in two: it cannot support and limit', () => {
		const claim = withClaim({ supports: ['capital-name'], limits: ['capital-name'] });
		expect(refusal(claim).path).toBe('claims[0].limits[0]');
	});
});

describe('a claim about a city inside a region', () => {
	it('is refused where no marked city lies in the region', () => {
		const cities = facts.cities.filter(({ region }) => region !== 'KZ-MAN');
		expect(refusal({ ...facts, cities }).message).toBe(
			'report.json: claims[2].region: expected a region with a city in cities.json, ' +
				'since place is "inside", seen "KZ-MAN". Add the city that the source describes to ' +
				'cities.json, or choose another place.'
		);
	});
});

describe('a claim about an area', () => {
	const withArea = (claim: Partial<Claim>) => withClaim(claim, 'KZ-AKT');
	const at = facts.report.claims.findIndex(({ region }) => region === 'KZ-AKT');

	it('is refused without a passage that limits it: an area’s words are never the region’s own', () => {
		expect(refusal(withArea({ limits: [] })).message).toBe(
			`report.json: claims[${at}].limits: expected at least one passage, since place is "area", ` +
				'seen []. Add the passage that says which part of the area is meant, or that none is listed.'
		);
	});

	it('is refused where it finds another status than the area’s other regions', () => {
		expect(refusal(withArea({ status: 'anarchy' })).message).toBe(
			`report.json: claims[${at}].status: expected "protesters", as of all regions that rest on ` +
				'west-area, seen "anarchy". Give all of them the same status.'
		);
	});

	it('is refused where a city’s region that rests on the same words finds another status', () => {
		expect(refusal(withClaim({ status: 'anarchy' }, 'KZ-MAN')).path).toBe('claims[2].status');
	});
});
