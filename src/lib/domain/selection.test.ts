import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf, type PassageEntry, type RegionEntry } from './dashboard';
import {
	citiesMarking,
	citiesOf,
	count,
	evidenceOf,
	findRegion,
	isIn,
	labelledRegions,
	NOT_STATED,
	regionsByStatus,
	regionsCiting,
	restingOnSameWords,
	legendKeysInUse
} from './selection';
import { PLACES } from './status';

const dashboard = dashboardOf(facts, 'en');
const STATUSES = facts.statuses.map(({ id }) => id);

const SAID: Readonly<Record<string, readonly [status: string, place: string]>> = {
	'KZ-AST': ['government', 'named'],
	'KZ-ALA': ['anarchy', 'named'],
	'KZ-MAN': ['protesters', 'inside'],
	'KZ-ATY': ['protesters', 'area'],
	'KZ-ZAP': ['protesters', 'area'],
	'KZ-AKT': ['protesters', 'area']
};

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

function region(id: string): RegionEntry {
	const found = findRegion(dashboard, id);
	if (!found) throw new Error(`expected a region ${id}, seen none`);
	return found;
}

function passage(id: string): PassageEntry {
	const found = dashboard.passages.find((entry) => entry.id === id);
	if (!found) throw new Error(`expected a passage ${id}, seen none`);
	return found;
}

describe('what the map says of each region', () => {
	it.each(ids(dashboard.regions))('%s has exactly the status and place the article gives', (id) => {
		const { claim } = region(id);
		expect(claim && [claim.status, claim.place]).toEqual(SAID[id] ?? null);
	});

	it('leaves eleven of seventeen regions not stated', () => {
		expect(dashboard.regions).toHaveLength(17);
		expect(count(dashboard, NOT_STATED)).toBe(11);
	});
});

describe('the counts of the legend', () => {
	it('add up to all regions by status', () => {
		const legendKeys = [NOT_STATED, ...STATUSES.map((status) => ({ status, place: null }))];
		expect(legendKeys.map((legendKey) => count(dashboard, legendKey))).toEqual([11, 1, 4, 1]);
	});

	it('add up to all regions by status and place', () => {
		const cells = STATUSES.flatMap((status) =>
			PLACES.map((place) => count(dashboard, { status, place }))
		);
		expect(cells.reduce((a, b) => a + b, count(dashboard, NOT_STATED))).toBe(17);
	});

	it('put each region in one legendKey in use, or among those not stated', () => {
		const legendKeys = [NOT_STATED, ...legendKeysInUse(dashboard)];
		for (const entry of dashboard.regions)
			expect(legendKeys.filter((legendKey) => isIn(legendKey, entry))).toHaveLength(1);
	});

	it('list only fills that occur, in the order of the tables', () => {
		expect(legendKeysInUse(dashboard)).toEqual([
			{ status: 'government', rank: 1, place: 'named' },
			{ status: 'protesters', rank: 2, place: 'inside' },
			{ status: 'protesters', rank: 2, place: 'area' },
			{ status: 'anarchy', rank: 3, place: 'named' }
		]);
	});
});

describe('belonging to a legend entry', () => {
	it('takes in every place of a status where the entry names none', () => {
		const protesters = { status: 'protesters', place: null } as const;
		expect(ids(dashboard.regions.filter((entry) => isIn(protesters, entry)))).toEqual(
			expect.arrayContaining(['KZ-MAN', 'KZ-ATY', 'KZ-ZAP', 'KZ-AKT'])
		);
	});

	it('tells the places of a status apart', () => {
		expect(isIn({ status: 'protesters', place: 'inside' }, region('KZ-MAN'))).toBe(true);
		expect(isIn({ status: 'protesters', place: 'area' }, region('KZ-MAN'))).toBe(false);
	});

	it('keeps a region with a status out of those not stated, and the other way round', () => {
		expect(isIn(NOT_STATED, region('KZ-AST'))).toBe(false);
		expect(isIn({ status: 'government', place: null }, region('KZ-SHY'))).toBe(false);
	});
});

describe('the list of regions by status', () => {
	it('goes in the order of the statuses, those not stated last, and holds each region once', () => {
		const groups = regionsByStatus(dashboard);
		expect(groups.map(({ status }) => status)).toEqual([...STATUSES, null]);
		expect(groups.map(({ regions }) => regions.length)).toEqual([1, 4, 1, 11]);
		expect(ids(groups.flatMap(({ regions }) => regions)).toSorted()).toEqual(
			ids(dashboard.regions).toSorted()
		);
	});
});

describe('what rests on a passage', () => {
	it('is the regions that a passage supports', () => {
		const supported = regionsCiting(dashboard, passage('west-control'), 'supports');
		expect(ids(supported).toSorted()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-MAN', 'KZ-ZAP']);
		expect(ids(regionsCiting(dashboard, passage('zhanaozen-council'), 'supports'))).toEqual([
			'KZ-MAN'
		]);
	});

	it('is not what limits a claim, nor what stands beside it', () => {
		for (const id of ['west-limit', 'almaty-army', 'aktobe-clash', 'three-types'])
			expect(regionsCiting(dashboard, passage(id), 'supports')).toEqual([]);
		expect(ids(regionsCiting(dashboard, passage('almaty-army'), 'limits'))).toEqual(['KZ-ALA']);
		expect(ids(regionsCiting(dashboard, passage('aktobe-clash'), 'context'))).toEqual(['KZ-AKT']);
	});

	it('is the city whose marker leads to it', () => {
		expect(ids(citiesMarking(dashboard, passage('zhanaozen-council')))).toEqual(['zhanaozen']);
		expect(citiesMarking(dashboard, passage('west-limit'))).toEqual([]);
	});

	it('ties the four western regions together, and nothing to Almaty', () => {
		const others = ids(restingOnSameWords(dashboard, region('KZ-ATY'))).toSorted();
		expect(others).toEqual(['KZ-AKT', 'KZ-MAN', 'KZ-ZAP']);
		expect(restingOnSameWords(dashboard, region('KZ-ALA'))).toEqual([]);
		expect(restingOnSameWords(dashboard, region('KZ-SHY'))).toEqual([]);
	});
});

describe('what belongs to a region', () => {
	it('is found by its id only', () => {
		for (const id of [undefined, '', 'kz-man', 'KZ-XXX', '__proto__'])
			expect(findRegion(dashboard, id)).toBeUndefined();
	});

	it('is its evidence, in the order of the claim', () => {
		const { claim } = region('KZ-ALA');
		const limits = claim ? evidenceOf(dashboard, claim, 'limits') : [];
		expect(ids(limits)).toEqual(['almaty-grip', 'almaty-army', 'almaty-photo', 'almaty-airport']);
	});

	it('is its evidence, what only names the place after the rest', () => {
		const { claim } = region('KZ-AST');
		const supports = claim ? evidenceOf(dashboard, claim, 'supports') : [];
		expect(ids(supports).at(-1)).toBe('capital-name');
		expect(claim?.supports.at(-1)).not.toBe('capital-name');
		expect(ids(supports).toSorted()).toEqual(claim?.supports.toSorted());
	});

	it('is its marked cities', () => {
		expect(ids(citiesOf(dashboard, region('KZ-MAN')))).toEqual(['zhanaozen']);
		expect(citiesOf(dashboard, region('KZ-ALM'))).toEqual([]);
	});

	it('is a label of its own, unless a marker bears its name already', () => {
		const silent = dashboard.regions.filter((entry) => !labelledRegions(dashboard).includes(entry));
		expect(ids(silent)).toEqual(['KZ-ALA', 'KZ-AST']);
	});
});
