import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { areaWords } from './area-words';

const { report } = facts;

describe('the words at the bracket around an area', () => {
	it('are the source’s own alone where the reader reads its language', () => {
		expect(areaWords(report, 'west-area', 'en')).toEqual({
			phrase: 'In the west of the country',
			summary: []
		});
	});

	it('have our summary beside them in another language', () => {
		for (const language of ['kk', 'ru'] as const) {
			const { phrase, summary } = areaWords(report, 'west-area', language);
			expect(phrase).toBe('In the west of the country');
			expect(summary).toHaveLength(2);
			expect(summary.join(' ')).toBe(
				report.passages.find(({ id }) => id === 'west-area')?.summary[language]
			);
		}
	});

	it('are those of a passage that is there', () => {
		expect(() => areaWords(report, 'nowhere', 'en')).toThrow('the passage nowhere');
	});
});
