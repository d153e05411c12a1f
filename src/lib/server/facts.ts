import type { Facts } from '../domain/dashboard';
import { latestToday } from './check-dates';
import { DataError, refuseAny } from './data-error';
import { factTexts } from './fact-texts';
import { shownPath } from './geodata-folder';
import { readFacts } from './read-facts';

/** The path of the file with the cities, for error messages. */
export const CITIES_FILE = shownPath('cities.json');

const { reports: read, problems } = readFacts(factTexts(), latestToday());
refuseAny(problems);

/**
 * Every report and revision with its facts, oldest first. All files are read and checked here, once: bad data stops the build.
 */
export const revisions: readonly Facts[] = read
	.map((report) => report.facts)
	.sort((a, b) => compareText(a.report.date, b.report.date) || numberOf(a) - numberOf(b));

/** Every report in its newest revision, oldest first. */
export const reports: readonly Facts[] = revisions.filter(
	({ report }, i) => revisions[i + 1]?.report.date !== report.date
);

/** The facts of the newest report. */
export const facts: Facts = newest();

function newest(): Facts {
	const last = reports.at(-1);
	if (last) return last;
	throw new DataError([
		{
			file: shownPath('reports'),
			path: [],
			rule: 'at least one report',
			seen: [],
			remedy: 'Begin one by npm run report:new.'
		}
	]);
}

function numberOf({ report }: Facts): number {
	return report.revision?.number ?? 1;
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
