import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { COLUMNS, sortRegions, toggledOrder, type Order } from './region-order';

const { regions } = dashboardOf(facts, 'en');
const ids = (order: Order) => sortRegions(regions, order).map(({ id }) => id);

describe('regions', () => {
	it('sorted by status stand as in the legend, those not stated last', () => {
		const sorted = ids({ by: 'status', descending: false });
		expect(sorted.slice(0, 6)).toEqual([
			'KZ-AST',
			'KZ-MAN',
			'KZ-AKT',
			'KZ-ATY',
			'KZ-ZAP',
			'KZ-ALA'
		]);
	});

	it('sorted by place stand with the nearest words first', () => {
		const sorted = ids({ by: 'place', descending: false });
		expect(sorted.slice(0, 6)).toEqual([
			'KZ-AST',
			'KZ-ALA',
			'KZ-MAN',
			'KZ-AKT',
			'KZ-ATY',
			'KZ-ZAP'
		]);
	});

	it('sorted by name stand in alphabetical order, ascending or descending', () => {
		const sorted = ids({ by: 'region', descending: false });
		expect(sorted.slice(0, 3)).toEqual(['KZ-AKM', 'KZ-AKT', 'KZ-ALA']);
		expect(ids({ by: 'region', descending: true })).toEqual(sorted.toReversed());
	});

	it('are all there, each once, in any order', () => {
		const order = fc.record({ by: fc.constantFrom(...COLUMNS), descending: fc.boolean() });
		fc.assert(
			fc.property(order, (any) => {
				expect(ids(any).sort()).toEqual(regions.map(({ id }) => id).sort());
			})
		);
	});
});

describe('a click on a column', () => {
	it('sorts by that column ascending, and a second click descending', () => {
		const first = toggledOrder({ by: 'status', descending: false }, 'region');
		expect(first).toEqual({ by: 'region', descending: false });
		const again = toggledOrder(first, 'region');
		expect(again).toEqual({ by: 'region', descending: true });
		expect(toggledOrder(again, 'region')).toEqual(first);
	});
});
