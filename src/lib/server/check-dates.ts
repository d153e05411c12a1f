import type { Report } from '../domain/report';
import type { Path, Problem } from './problem';

/**
 * The rules of dates that are broken: the source was published by today, the report is no older than its source, and no passage
 * is younger.
 *
 * @param today ISO 8601 date
 */
export function* checkDates(report: Report, file: string, today: string): Generator<Problem> {
	const { date, source, passages } = report;
	const { published } = source;
	yield* notAfter(['date'], date, today, 'today');
	yield* notAfter(['source', 'published'], published, today, 'today');
	// Dates of ISO 8601 compare as texts do.
	if (date < published)
		yield {
			file,
			path: ['date'],
			rule: `a day no earlier than its source, published ${published}`,
			seen: date,
			remedy: 'Correct the one that is wrong.'
		};
	for (const [i, passage] of passages.entries())
		if (passage.date !== null)
			yield* notAfter(['passages', i, 'date'], passage.date, published, 'the day of its source');

	function* notAfter(path: Path, seen: string, limit: string, what: string): Generator<Problem> {
		const rule = `a day no later than ${what}, ${limit}`;
		const remedy = 'Write the date as the source gives it.';
		if (seen > limit) yield { file, path, rule, seen, remedy };
	}
}

/** The latest day that it is anywhere on Earth, ISO 8601: what is published in the east is not refused in the west. */
export function latestToday(now: Date = new Date()): string {
	return new Date(now.valueOf() + 14 * 3_600_000).toISOString().slice(0, 10);
}
