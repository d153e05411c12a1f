import { describe, expect, it } from 'vitest';
import { FILES, refusal, withClaim, withReport } from '../../../tests/fixtures/refused-facts';
import type { Facts } from '../domain/dashboard';
import type { AreaReading } from '../domain/report';
import { checkFacts } from './check-facts';
import { facts } from './facts';

const withCity = (city: Partial<Facts['cities'][number]>): Facts => ({
	...facts,
	cities: facts.cities.map((own, i) => (i === 0 ? { ...own, ...city } : own))
});

describe('facts that agree with each other', () => {
	it('are accepted, as those of the project are', () => {
		expect(() => checkFacts(facts, FILES)).not.toThrow();
	});
});

describe('an id that occurs twice', () => {
	it('is refused among passages', () => {
		const [first, ...rest] = facts.report.passages;
		const error = refusal(
			withReport({ passages: [first, ...rest, first].flatMap((p) => p ?? []) })
		);
		expect(error.message).toBe(
			'report.json: passages[25].id: expected a id that occurs once, seen "three-types". ' +
				'Mend report.json and build again.'
		);
	});

	it('is refused among regions, at the second place', () => {
		const regions = [...facts.regions, ...facts.regions.slice(2, 3)];
		expect(refusal({ ...facts, regions })).toMatchObject({
			file: 'regions.json',
			path: 'regions[17].id',
			seen: 'KZ-ALM'
		});
	});

	it('is refused among claims: a region has one status', () => {
		const claims = [...facts.report.claims, ...facts.report.claims.slice(1, 2)];
		expect(refusal(withReport({ claims })).message).toBe(
			'report.json: claims[6].region: expected a region that occurs once, seen "KZ-ALA". ' +
				'Mend report.json and build again.'
		);
	});
});

describe('a reference to something that does not exist', () => {
	const nowhere = 'KZ-XXX';

	it('is refused as a claim’s status, with the statuses there are', () => {
		expect(refusal(withClaim({ status: 'calm' })).message).toBe(
			'report.json: claims[0].status: expected one of the statuses of dashboard.json: ' +
				'government, protesters, anarchy, seen "calm". Mend report.json and build again.'
		);
	});

	it('is refused as a claim’s region', () => {
		expect(refusal(withClaim({ region: nowhere })).message).toBe(
			'report.json: claims[0].region: expected the id of a known region, seen "KZ-XXX". ' +
				'Mend report.json and build again.'
		);
	});

	it.each(['supports', 'limits', 'context'] as const)('is refused in a claim’s %s', (evidence) => {
		const passages = ['capital-name', 'capital-nowhere'];
		expect(refusal(withClaim({ [evidence]: passages })).message).toBe(
			`report.json: claims[0].${evidence}[1]: expected the id of a known passage, ` +
				'seen "capital-nowhere". Mend report.json and build again.'
		);
	});

	it('is refused as a city’s passage', () => {
		expect(refusal(withCity({ passage: 'nowhere' }))).toMatchObject({ path: 'cities[0].passage' });
	});

	it('is refused even where every object inherits it', () => {
		expect(refusal(withCity({ passage: 'constructor' })).seen).toBe('constructor');
	});
});

describe('an area', () => {
	const [area] = facts.report.areas;
	const withAreas = (...changes: Partial<AreaReading>[]) =>
		withReport({ areas: changes.flatMap((change) => (area ? [{ ...area, ...change }] : [])) });

	it('is refused where it is read as other regions than those that rest on its words', () => {
		expect(refusal(withAreas({ regions: ['KZ-MAN', 'KZ-ATY', 'KZ-ZAP'] })).message).toBe(
			'report.json: areas[0].regions: expected the regions whose claims rest on west-area, of which the ' +
				'area’s words speak: KZ-MAN, KZ-ATY, KZ-ZAP, KZ-AKT, seen ["KZ-MAN","KZ-ATY","KZ-ZAP"]. ' +
				'Mend report.json and build again.'
		);
	});

	it('is refused where its passages do not exist, or its id occurs twice', () => {
		expect(refusal(withAreas({ passage: 'nowhere' })).path).toBe('areas[0].passage');
		expect(refusal(withAreas({ limits: ['nowhere'] })).path).toBe('areas[0].limits[0]');
		expect(refusal(withAreas({}, {})).path).toBe('areas[1].id');
	});
});
