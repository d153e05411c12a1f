import { describe, expect, it } from 'vitest';
import { refusal, refusals, withClaim, withReport } from '../../../tests/fixtures/refused-facts';
import type { Facts } from '../domain/dashboard';
import { facts } from './facts';

const withCity = (city: Partial<Facts['cities'][number]>): Facts => ({
	...facts,
	cities: facts.cities.map((own, i) => (i === 0 ? { ...own, ...city } : own))
});

describe('facts that agree with each other', () => {
	it('are accepted, as those of the project are', () => {
		expect(refusals(facts)).toEqual([]);
	});
});

describe('an id that occurs twice', () => {
	it('is refused among passages', () => {
		const [first, ...rest] = facts.report.passages;
		const error = refusal(
			withReport({ passages: [first, ...rest, first].flatMap((p) => p ?? []) })
		);
		expect(error.message).toBe(
			'report.json: passages[25].id: expected an id that occurs once, seen "three-types". ' +
				'Another entry of passages has it: change or remove one of the two.'
		);
	});

	it('is refused among regions and among cities, at the second place', () => {
		const regions = [...facts.regions, ...facts.regions.slice(2, 3)];
		expect(refusal({ ...facts, regions })).toMatchObject({
			file: 'regions.json',
			path: 'regions[17].id',
			seen: 'KZ-ALM'
		});
		const cities = [...facts.cities, ...facts.cities.slice(0, 1)];
		expect(refusal({ ...facts, cities })).toMatchObject({
			file: 'cities.json',
			path: 'cities[3].id'
		});
	});

	it('is refused among claims: a region has one status', () => {
		const claims = [...facts.report.claims, ...facts.report.claims.slice(1, 2)];
		expect(refusal(withReport({ claims })).message).toBe(
			'report.json: claims[6].region: expected a region that occurs once, seen "KZ-ALA". ' +
				'Another entry of claims has it: change or remove one of the two.'
		);
	});
});

describe('a passage', () => {
	const context = facts.report.context.slice(1);

	it('is refused where nothing uses it', () => {
		expect(refusals(withReport({ context })).map(({ message }) => message)).toEqual([
			'report.json: passages[0].id: expected a passage that a claim or the context of the report names, ' +
				'seen "three-types". Name it where it belongs, or remove the passage.'
		]);
	});

	it('may be used by a city alone', () => {
		expect(
			refusals({ ...withCity({ passage: 'three-types' }), ...withReport({ context }) }).map(
				({ path }) => path
			)
		).toEqual(['passages[0].id']);
		expect(
			refusals({ ...withReport({ context }), cities: withCity({ passage: 'three-types' }).cities })
		).toEqual([]);
	});
});

describe('a region that the map does not have', () => {
	const remedyFor = (region: string) => refusal(withClaim({ region })).remedy.split('; ')[1];

	it.each([
		['KZ-71', 'KZ-AST for Nur-Sultan. Write "KZ-AST" if you mean that one.'],
		['kz-ast', 'KZ-AST for Nur-Sultan. Write "KZ-AST" if you mean that one.'],
		['Mangistau', 'KZ-MAN for Mangystau. Write "KZ-MAN" if you mean that one.'],
		['Шымкент', 'KZ-SHY for Shymkent. Write "KZ-SHY" if you mean that one.'],
		['Pavlodr', 'KZ-PAV for Pavlodar Region. Write "KZ-PAV" if you mean that one.'],
		['constructor', undefined]
	])('is refused with what %s may mean', (id, remedy) => {
		expect(remedyFor(id)).toBe(remedy);
	});
});

describe('a reference to something that does not exist', () => {
	const nowhere = 'KZ-XXX';

	it('is refused as a claim’s status, with the statuses there are', () => {
		expect(refusal(withClaim({ status: 'calm' })).message).toBe(
			'report.json: claims[0].status: expected one of the statuses of dashboard.json: ' +
				'government, protesters, anarchy, seen "calm". Write one of these.'
		);
	});

	it('is refused as a claim’s region', () => {
		expect(refusal(withClaim({ region: nowhere })).message).toContain(
			'report.json: claims[0].region: expected the id of a known region, seen "KZ-XXX". ' +
				'The regions of this map are KZ-AKM, '
		);
	});

	it.each(['supports', 'limits', 'context'] as const)('is refused in a claim’s %s', (evidence) => {
		const passages = ['capital-name', 'capital-nowhere'];
		expect(refusal(withClaim({ [evidence]: passages })).message).toBe(
			`report.json: claims[0].${evidence}[1]: expected the id of a known passage, ` +
				'seen "capital-nowhere". Did you mean "capital-name"? Name a passage of report.json.'
		);
	});

	it('is refused as a city’s region or passage', () => {
		expect(refusal(withCity({ region: nowhere }))).toMatchObject({
			file: 'cities.json',
			path: 'cities[0].region',
			seen: 'KZ-XXX'
		});
		expect(refusal(withCity({ passage: 'nowhere' }))).toMatchObject({ path: 'cities[0].passage' });
	});

	it('is refused even where every object inherits it', () => {
		expect(refusal(withCity({ passage: 'constructor' })).seen).toBe('constructor');
	});
});
