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

/** Every report with its facts, oldest first. All files are read and checked here, once: bad data stops the build. */
export const reports: readonly Facts[] = read.map((report) => report.facts);

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
