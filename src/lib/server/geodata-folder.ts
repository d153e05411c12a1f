import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromCaller } from './from-caller.ts';

/** The files of a folder with facts, and what is in each. */
export const GEODATA_FILES = {
	'dashboard.json': 'the statuses, in their order, and the sentences about country and source',
	'regions.json': 'the regions, with their ids, kinds and names',
	'cities.json': 'the marked cities, or none: {"cities": []}',
	'neighbours.json': 'the names around the country, or none: {"labels": []}',
	'outlines.topo.json': 'the outlines of regions, neighbours and water'
} as const;
export type GeodataFile = keyof typeof GEODATA_FILES;

/** The folder in the folder with facts that holds the reports, a file for each. */
const REPORTS = 'reports';

/** The name of the file of a report, or of a revision of it. */
export const REPORT_FILE = /^\d{4}-\d{2}-\d{2}(\.rev\d+)?\.json$/;

/** The name of the file, beside the reports, that says which of them are published. */
export const LOCK_FILE = 'lock.json';

/** The folder with the facts, as messages call it: the one that `GEODATA` names, or the project's own. */
const NAME = process.env['GEODATA']?.replace(/\/+$/, '') || 'geodata';

/** The folder with the facts, absolute. `GEODATA` goes from where its caller stands. */
export const GEODATA = process.env['GEODATA']
	? fromCaller(process.env['GEODATA'])
	: resolve('geodata');

/** A file's path for messages, as the caller would write it. */
export function shownPath(file: string): string {
	return `${NAME}/${file}`;
}

/**
 * The text of a file of the facts.
 *
 * @throws {Error} where the folder or the file is missing, with what to do
 */
export function readGeodata(file: GeodataFile): string {
	checkFolder();
	const path = join(GEODATA, file);
	if (!existsSync(path))
		throw new Error(
			`${shownPath(file)}: expected ${GEODATA_FILES[file]}, seen no such file in ${GEODATA}. ` +
				'Write it after the one in geodata/, or make a whole folder by npm run geodata:new.'
		);
	return readFileSync(path, 'utf8');
}

/**
 * The reports and their revisions: the path of each for messages, and its text, in the order of their names.
 *
 * @throws {Error} where there is no folder of reports or no report in it, with what to do
 */
export function readReports(): { readonly file: string; readonly text: string }[] {
	checkFolder();
	const folder = join(GEODATA, REPORTS);
	const names = existsSync(folder)
		? readdirSync(folder).filter((name) => REPORT_FILE.test(name))
		: [];
	if (names.length === 0)
		throw new Error(
			`${shownPath(REPORTS)}: expected at least one report, named by its date as 2022-01-08.json, seen none in ${folder}. ` +
				'Write one after those in geodata/reports/.'
		);
	return names.sort().map((name) => ({
		file: shownPath(`${REPORTS}/${name}`),
		text: readFileSync(join(folder, name), 'utf8')
	}));
}

/** The text of the file that says which reports are published; null where there is none. */
export function readLockText(): { readonly file: string; readonly text: string | null } {
	const name = `${REPORTS}/${LOCK_FILE}`;
	const path = join(GEODATA, name);
	return {
		file: shownPath(name),
		text: existsSync(path) ? readFileSync(path, 'utf8') : null
	};
}

function checkFolder(): void {
	if (!existsSync(GEODATA))
		throw new Error(
			`GEODATA=${NAME}: expected a folder with ${Object.keys(GEODATA_FILES).join(', ')} and ${REPORTS}/, seen none at ${GEODATA}. ` +
				'Name it from the folder you stand in, or make one by npm run geodata:new.'
		);
}
