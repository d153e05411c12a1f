import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { NOT_STATED } from './selection';
import { stepsOnMap } from './walk';

describe('the steps of the reading tour', () => {
	it('show their place on the map: a region, the regions of an area, those not stated', () => {
		expect(stepsOnMap(dashboardOf(facts, 'en'))).toEqual([
			{ name: 'overview', region: null, lit: null },
			{ name: 'nur-sultan', region: 'KZ-AST', lit: null },
			{ name: 'almaty', region: 'KZ-ALA', lit: null },
			{ name: 'west', region: null, lit: { status: 'protesters', place: null } },
			{ name: 'zhanaozen', region: 'KZ-MAN', lit: null },
			{ name: 'not-stated', region: null, lit: NOT_STATED }
		]);
	});
});
