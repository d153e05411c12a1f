import { checkGeodata } from '../lib/server/check-geodata';
import { checkText } from '../lib/server/check-text';
import { factTexts } from '../lib/server/fact-texts';
import { located } from '../lib/server/position';
import { described, type Problem } from '../lib/server/problem';
import { readFacts } from '../lib/server/read-facts';
import type { CheckOptions } from './check-options';
import { readNamed } from './read-named';
import type { Outcome } from './run-command';
import { summaryOf } from './summary';

/**
 * Checks reports as the build does, and with the text of the source where it is given.
 *
 * @param today ISO 8601 date, after which nothing can have been published
 * @returns every problem, or what the map will show
 * @throws {Error} where a file cannot be read or the text belongs to no single report, with what to do
 */
export function checkReports({ files, text }: CheckOptions, today: string): Outcome {
	const named = files.map((file) => ({ file, text: readNamed(file).toString('utf8') }));
	const all = factTexts();
	const texts = named.length > 0 ? { ...all, reports: named } : all;
	const { reports, problems } = checkGeodata(texts, today);
	const found: Problem[] = [...problems];
	if (text !== null) {
		const bytes = readNamed(text);
		if (texts.reports.length !== 1)
			throw new Error(
				`--text: expected one report to compare it with, seen ${texts.reports.length}. ` +
					'Name the report before it: npm run report:check -- REPORT.json --text ARTICLE.txt'
			);
		const byFile = new Map(texts.reports.map((report) => [report.file, report.text]));
		for (const { file, facts } of reports)
			found.push(...located([...checkText(facts.report, file, bytes)], byFile));
	}
	if (found.length > 0)
		return { lines: [...found.map(described), counted(found.length)], status: 1 };
	const older = readFacts(all, today).reports;
	return { lines: reports.flatMap((report) => summaryOf(report, older)), status: 0 };
}

/** A count of problems, as the last line says it. */
export function counted(problems: number): string {
	return problems === 1 ? '1 problem.' : `${problems} problems.`;
}
