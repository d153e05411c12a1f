import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../lib/domain/language';
import { GEODATA, readReports, shownPath } from '../lib/server/geodata-folder';
import { nameOf } from '../lib/server/lock';
import { parseJson } from '../lib/server/parse-json';
import { fileNameOf } from '../lib/server/revision-files';

/**
 * Writes the file that a revision begins with: the newest revision of a report, with a blank note.
 *
 * @param date of the report, ISO 8601
 * @returns what to print
 * @throws {Error} where there is no report of that date, with what to do
 */
export function newRevision(date: string): string[] {
	const texts = new Map(readReports().map(({ file, text }) => [nameOf(file), { file, text }]));
	let number = 1;
	while (texts.has(fileNameOf(date, number))) number++;
	const newest = texts.get(fileNameOf(date, number - 1));
	const value = newest && parseJson(newest.file, newest.text).value;
	if (!newest || typeof value !== 'object' || value === null)
		throw new Error(
			`--revise: expected a report of ${date} to correct, seen none that can be read in ${shownPath('reports')}. ` +
				`Begin one: npm run report:new -- ${date}`
		);
	const note = Object.fromEntries(LANGUAGES.map((language) => [language, '']));
	const revised = { $schema: undefined, date, ...value, revision: { number, note } };
	const name = `reports/${fileNameOf(date, number)}`;
	writeFileSync(join(GEODATA, name), `${JSON.stringify(revised, null, '\t')}\n`, { flag: 'wx' });
	return [
		`${shownPath(name)} is written, as ${newest.file} is.`,
		'Correct it, say in the note what and why, and check it: npm run report:check'
	];
}
