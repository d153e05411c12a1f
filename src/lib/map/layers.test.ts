import { describe, expect, it } from 'vitest';
import { fillOf } from '../appearance/fill';
import { dashboardOf } from '../domain/dashboard';
import { facts } from '../server/facts';
import { fillKeyOf, layersOf } from './layers';

const dashboard = dashboardOf(facts, 'en');
const layers = layersOf(dashboard);

describe('the layers of the map', () => {
	it('are the fills that occur, those not stated at the bottom', () => {
		expect(layers.map(({ fill }) => fill.key)).toEqual([
			'none',
			'1-named',
			'2-inside',
			'2-area',
			'3-named'
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
