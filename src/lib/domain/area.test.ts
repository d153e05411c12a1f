import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import type { Claim } from './report';
import { areasOf, areaWords } from './area';

const claim = (region: string, place: Claim['place'], supports: string[]): Claim => ({
	...{ region, place, supports, status: 'closed', type: 'stated' },
	limits: [],
	context: []
});
const areas = [
	{ id: 'coast', passage: 'coast-area' },
	{ id: 'hills', passage: 'hills-area' }
];

describe('the areas of a report', () => {
	it('have every region whose claim rests on their passage, described by a city or not', () => {
		const claims = [
			claim('A', 'area', ['coast-area', 'closed']),
			claim('B', 'inside', ['town', 'coast-area']),
			claim('C', 'named', ['town'])
		];
		expect(areasOf(areas, claims)).toEqual([
			{ id: 'coast', passage: 'coast-area', status: 'closed', regions: ['A', 'B'] }
		]);
	});

	it('are none where no claim speaks of an area alone', () => {
		expect(areasOf(areas, [claim('B', 'inside', ['town', 'coast-area'])])).toEqual([]);
	});

	it('come in the order of the report', () => {
		const claims = [claim('A', 'area', ['hills-area']), claim('B', 'area', ['coast-area'])];
		expect(areasOf(areas, claims).map(({ id }) => id)).toEqual(['coast', 'hills']);
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
