import { describe, expect, it } from 'vitest';
import { fillOf } from '../appearance/fill';
import { dashboardOf } from '../domain/dashboard';
import { NOT_STATED, type LegendKey } from '../domain/selection';
import { facts } from '../server/facts';
import { fillKeyOf, isDimmed, layersOf } from './layers';

const dashboard = dashboardOf(facts, 'en');
const layers = layersOf(dashboard);

/** The keys of the layers that step back while the legend lights up an entry. */
const dimmed = (lit: LegendKey | null) =>
	layers.filter((layer) => isDimmed(layer, lit)).map(({ fill }) => fill.key);

describe('the layers of the map', () => {
	it('are the fills that occur, those not stated at the bottom', () => {
		expect(layers.map(({ fill }) => fill.key)).toEqual([
			'none',
			'government-named',
			'protesters-inside',
			'protesters-area',
			'anarchy-named'
		]);
	});

	it('cover each region once', () => {
		const covered = layers.flatMap(({ regions }) => regions);
		expect(covered.toSorted()).toEqual(dashboard.regions.map(({ id }) => id).toSorted());
	});

	it('give each region the fill of its own claim', () => {
		for (const { id, claim } of dashboard.regions)
			expect(fillKeyOf(layers, id)).toBe(fillOf(claim).key);
	});

	it('give a region that no layer covers no status', () => {
		expect(fillKeyOf([], 'KZ-MAN')).toBe('none');
	});

	it('are one where nothing is stated', () => {
		const silent = dashboardOf({ ...facts, report: { ...facts.report, claims: [] } }, 'en');
		expect(layersOf(silent).map(({ fill, regions }) => [fill.key, regions.length])).toEqual([
			['none', 17]
		]);
	});
});

describe('the layers that step back', () => {
	it('are none while nothing is lit', () => {
		expect(dimmed(null)).toEqual([]);
	});

	it('are all of other statuses while a status is lit', () => {
		expect(dimmed({ status: 'protesters', place: null })).toEqual([
			'none',
			'government-named',
			'anarchy-named'
		]);
	});

	it('are all but one while a status and a place are lit', () => {
		expect(dimmed({ status: 'protesters', place: 'area' })).toEqual([
			'none',
			'government-named',
			'protesters-inside',
			'anarchy-named'
		]);
	});

	it('are all with a status while those not stated are lit', () => {
		expect(dimmed(NOT_STATED)).toHaveLength(4);
		expect(dimmed(NOT_STATED)).not.toContain('none');
	});
});
