import { describe, expect, it } from 'vitest';
import { facts } from './facts';

describe('the facts', () => {
	it('are those of the newest report', () => {
		expect(facts.report.date).toBe('2022-01-08');
		expect(facts.report.source.published).toBe('2022-01-08');
	});

	it('have seventeen regions and three marked cities', () => {
		expect(facts.regions).toHaveLength(17);
		expect(facts.cities.map(({ id, region, passage }) => [id, region, passage])).toEqual([
			['nur-sultan', 'KZ-AST', 'capital-calm'],
			['almaty', 'KZ-ALA', 'almaty-streets'],
			['zhanaozen', 'KZ-MAN', 'zhanaozen-council']
		]);
	});
});
