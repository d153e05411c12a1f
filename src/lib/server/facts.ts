import type { Facts } from '../domain/dashboard';
import { checkFacts } from './check-facts';
import { checkPlaces, markedCities } from './marked-cities';
import { DASHBOARD_FILE, dashboardFile } from './dashboard-file';
import { DataError } from './data-error';
import { readGeodata, readReports, shownPath } from './geodata-folder';
import { citiesSchema, regionsSchema, reportSchema } from './schema';
import { validate } from './validate';

const REGIONS = shownPath('regions.json');
/** The path of the file with the cities, for error messages. */
export const CITIES_FILE = shownPath('cities.json');

const regions = validate(regionsSchema, REGIONS, readGeodata('regions.json')).regions;
const cities = validate(citiesSchema, CITIES_FILE, readGeodata('cities.json')).cities;

checkPlaces(cities, regions, CITIES_FILE);

/** Every report with its facts, oldest first. All files are read and checked here, once: bad data stops the build. */
export const reports: readonly Facts[] = readReports().map(readReport);

/** The facts of the newest report. */
export const facts: Facts = newest();

function readReport({ file, text }: ReturnType<typeof readReports>[number]): Facts {
	const report = validate(reportSchema, file, text);
	if (!file.endsWith(`/${report.date}.json`))
		throw new DataError(file, 'date', 'the date in the name of the file', report.date);
	const files = { dashboard: DASHBOARD_FILE, regions: REGIONS, cities: CITIES_FILE, report: file };
	const marked = markedCities(report, cities, files);
	const reportFacts = { regions, cities: marked, statuses: dashboardFile.statuses, report };
	checkFacts(reportFacts, files);
	return reportFacts;
}

function newest(): Facts {
	const last = reports.at(-1);
	if (!last) throw new DataError(shownPath('reports'), '', 'at least one report', []);
	return last;
}
