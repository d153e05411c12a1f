import citiesText from '../../../geodata/cities.json?raw';
import regionsText from '../../../geodata/regions.json?raw';
import type { Facts } from '../domain/dashboard';
import { latestToday } from './check-dates';
import { DataError, refuseAny } from './data-error';
import { MEND } from './problem';
import { readFacts } from './read-facts';

/** The path of the file with the cities, for error messages. */
export const CITIES_FILE = 'geodata/cities.json';

const reportTexts = import.meta.glob<string>('../../../geodata/reports/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every report with its facts, oldest first. All files are read and checked here, once: bad data stops the build. */
const { reports, problems } = readFacts(
	{
		regions: { file: 'geodata/regions.json', text: regionsText },
		cities: { file: CITIES_FILE, text: citiesText },
		reports: Object.keys(reportTexts)
			.sort()
			.map((path) => ({
				file: path.slice(path.indexOf('geodata/')),
				text: reportTexts[path] ?? ''
			}))
	},
	latestToday()
);
refuseAny(problems);

/** The facts of the newest report. */
export const facts: Facts = newest();

function newest(): Facts {
	const last = reports.at(-1);
	if (last) return last.facts;
	const rule = 'at least one report';
	throw new DataError([{ file: 'geodata/reports', path: [], rule, seen: [], remedy: MEND }]);
}
