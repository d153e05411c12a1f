import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { keyPassage, keyPassageOfArea } from './key-passage';
import { findRegion } from './selection';

const dashboard = dashboardOf(facts, 'en');

describe('the passage that a region’s status is shown by', () => {
	it.each([
		['KZ-AST', 'capital-calm'],
		['KZ-ALA', 'almaty-streets'],
		['KZ-MAN', 'zhanaozen-council'],
		['KZ-AKT', 'west-protesters'],
		['KZ-ATY', 'west-protesters'],
		['KZ-ZAP', 'west-protesters']
	])('of %s is %s', (id, passage) => {
		const region = findRegion(dashboard, id);
		expect(region && keyPassage(dashboard, region)?.id).toBe(passage);
	});

	it('is one that the colour rests on, and none where nothing is stated', () => {
		for (const region of dashboard.regions) {
			const passage = keyPassage(dashboard, region);
			if (region.claim) expect(region.claim.supports).toContain(passage?.id);
			else expect(passage).toBeNull();
		}
	});
});

describe('the key passage of an area', () => {
	it('is that of its regions without a marked city', () => {
		expect(keyPassageOfArea(dashboard, 'west-area')?.id).toBe('west-protesters');
	});

	it('is none where no region rests on the area', () => {
		expect(keyPassageOfArea(dashboard, 'nowhere')).toBeNull();
	});
});
