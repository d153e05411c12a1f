import citiesText from '../../../geodata/cities.json?raw';
import regionsText from '../../../geodata/regions.json?raw';
import type { Facts } from '../domain/dashboard';
import { checkFacts } from './check-facts';
import { DataError } from './data-error';
import { citiesSchema, regionsSchema, reportSchema } from './schema';
import { validate } from './validate';

const REGIONS = 'geodata/regions.json';
/** The path of the file with the cities, for error messages. */
export const CITIES_FILE = 'geodata/cities.json';

const reportTexts = import.meta.glob<string>('../../../geodata/reports/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const regions = validate(regionsSchema, REGIONS, regionsText).regions;
const cities = validate(citiesSchema, CITIES_FILE, citiesText).cities;

/** Every report with its facts, oldest first. All files are read and checked here, once: bad data stops the build. */
export const reports: readonly Facts[] = Object.keys(reportTexts).sort().map(readReport);

/** The facts of the newest report. */
export const facts: Facts = newest();

function readReport(path: string): Facts {
	const file = path.slice(path.indexOf('geodata/'));
	const report = validate(reportSchema, file, reportTexts[path] ?? '');
	if (!file.endsWith(`/${report.date}.json`))
		throw new DataError(file, 'date', 'the date in the name of the file', report.date);
	const reportFacts = { regions, cities, report };
	checkFacts(reportFacts, { regions: REGIONS, cities: CITIES_FILE, report: file });
	return reportFacts;
}

function newest(): Facts {
	const last = reports.at(-1);
	if (!last) throw new DataError('geodata/reports', '', 'at least one report', []);
	return last;
}
