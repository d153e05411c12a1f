import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { stepsOnMap } from './walk';

describe('the steps of the reading tour', () => {
	const steps = stepsOnMap(dashboardOf(facts, 'en'));

	it('select their region where they are about one', () => {
		expect(steps.map(({ name, region }) => [name, region])).toEqual([
			['overview', null],
			['nur-sultan', 'KZ-AST'],
			['almaty', 'KZ-ALA'],
			['west', null],
			['zhanaozen', 'KZ-MAN'],
			['not-stated', null]
		]);
	});

	it('light up their regions where they are about several', () => {
		expect(steps.map(({ lit }) => lit?.size ?? 0)).toEqual([0, 0, 0, 4, 0, 11]);
	});
});
