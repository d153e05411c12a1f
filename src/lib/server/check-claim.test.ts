import { describe, expect, it } from 'vitest';
import type { Facts } from '../domain/dashboard';
import type { Claim, Report } from '../domain/report';
import { checkFacts } from './check-facts';
import { DataError } from './data-error';
import { facts } from './facts';

const FILES = { regions: 'regions.json', cities: 'cities.json', report: 'report.json' };

function refusal(bad: Facts): DataError {
	try {
		checkFacts(bad, FILES);
	} catch (error) {
		if (error instanceof DataError) return error;
		throw error;
	}
	throw new Error('expected a refusal, seen none');
}

const withReport = (report: Partial<Report>): Facts => ({
	...facts,
	report: { ...facts.report, ...report }
});

/** The facts with something else in their first claim: Nur-Sultan's. */
const withClaim = (claim: Partial<Claim>): Facts =>
	withReport({
		claims: facts.report.claims.map((own, i) => (i === 0 ? { ...own, ...claim } : own))
	});

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

	it('may rest on other words where it speaks of a city inside or of an area', () => {
		for (const place of ['inside', 'area'] as const) {
			const claim = withClaim({ place, supports: ['capital-calm'], limits: ['capital-name'] });
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
	it('is refused where no marked city lies in the region', () => {
		const cities = facts.cities.filter(({ region }) => region !== 'KZ-MAN');
		expect(refusal({ ...facts, cities }).message).toBe(
			'report.json: claims[2].region: expected a region with a city in cities.json, ' +
				'since place is "inside", seen "KZ-MAN". Mend report.json and build again.'
		);
	});
});

describe('a claim about an area', () => {
	const withArea = (claim: Partial<Claim>) =>
		withReport({
			claims: facts.report.claims.map((own) =>
				own.region === 'KZ-AKT' ? { ...own, ...claim } : own
			)
		});
	const at = facts.report.claims.findIndex(({ region }) => region === 'KZ-AKT');

	it('is refused without a passage that limits it: an area’s words are never the region’s own', () => {
		expect(refusal(withArea({ limits: [] })).message).toBe(
			`report.json: claims[${at}].limits: expected at least one passage, since place is "area", ` +
				'seen []. Mend report.json and build again.'
		);
	});

	it('is refused where it finds another status than the area’s other regions', () => {
		expect(refusal(withArea({ status: 'anarchy' })).message).toBe(
			`report.json: claims[${at}].status: expected "protesters", as of all regions that rest on ` +
				'west-area, seen "anarchy". Mend report.json and build again.'
		);
	});
});
