import { describe, expect, it } from 'vitest';
import { refusals, TODAY, withReport } from '../../../tests/fixtures/refused-facts';
import { latestToday } from './check-dates';
import { facts } from './facts';

const { source, passages } = facts.report;
const withPassageOf = (date: string) =>
	passages.map((own, i) => (i === 0 ? { ...own, date } : own));

describe('a date', () => {
	it.each([
		['of a report in the future', { date: '2032-01-08' }, ['date']],
		[
			'of a source in the future, than which its report is older',
			{ source: { ...source, published: '2022-01-10' } },
			['source.published', 'date']
		],
		['of a report before its source', { date: '2022-01-07' }, ['date']],
		['of a passage after its source', { passages: withPassageOf(TODAY) }, ['passages[0].date']]
	])('%s is refused', (_, report, paths) => {
		expect(refusals(withReport(report)).map(({ path }) => path)).toEqual(paths);
	});

	it('of a passage may be that of its source, or before', () => {
		for (const date of ['2022-01-08', '2021-12-31'])
			expect(refusals(withReport({ passages: withPassageOf(date) }))).toEqual([]);
	});

	it('is told with the limit and what to do', () => {
		expect(refusals(withReport({ date: '2032-01-08' }))[0]?.message).toBe(
			'report.json: date: expected a day no later than today, 2022-01-09, seen "2032-01-08". ' +
				'Write the date as the source gives it.'
		);
	});
});

describe('today', () => {
	it('is the day that has begun anywhere', () => {
		expect(latestToday(new Date('2022-01-08T09:59:59Z'))).toBe('2022-01-08');
		expect(latestToday(new Date('2022-01-08T10:00:00Z'))).toBe('2022-01-09');
	});
});
