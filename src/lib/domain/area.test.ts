import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { areasOf, areaWords } from './area';

describe('the areas of a report', () => {
	it('are one, the west, with the four regions we read it as', () => {
		const areas = areasOf(facts.report);
		expect(areas).toMatchObject([{ passage: 'west-area', status: 'protesters' }]);
		expect(areas[0]?.regions.toSorted()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-MAN', 'KZ-ZAP']);
	});

	it('are none where no claim speaks of an area', () => {
		const claims = facts.report.claims.filter(({ place }) => place !== 'area');
		expect(areasOf({ ...facts.report, claims })).toEqual([]);
	});

	it('are two where claims rest on different areas first', () => {
		const claims = facts.report.claims.map((claim) =>
			claim.region === 'KZ-AKT' ? { ...claim, supports: ['aktobe-clash'] } : claim
		);
		expect(areasOf({ ...facts.report, claims })).toEqual([
			{ passage: 'west-area', status: 'protesters', regions: ['KZ-MAN', 'KZ-ATY', 'KZ-ZAP'] },
			{ passage: 'aktobe-clash', status: 'protesters', regions: ['KZ-AKT'] }
		]);
	});
});

describe('the words at the bracket around an area', () => {
	it('are the phrase alone where the reader reads the language of the source', () => {
		expect(areaWords(facts.report, 'west-area', 'en')).toEqual({
			phrase: 'In the west of the country',
			summary: []
		});
	});

	it('have our summary beside them in another language', () => {
		for (const language of ['kk', 'ru'] as const) {
			const { phrase, summary } = areaWords(facts.report, 'west-area', language);
			expect(phrase).toBe('In the west of the country');
			expect(summary).toHaveLength(2);
			expect(summary.join(' ')).toBe(
				facts.report.passages.find(({ id }) => id === 'west-area')?.summary[language]
			);
		}
	});

	it('need a passage that the report has', () => {
		expect(() => areaWords(facts.report, 'nowhere', 'en')).toThrow('the passage nowhere');
	});
});
