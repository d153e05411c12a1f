import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEODATA, readReports, shownPath } from '../lib/server/geodata-folder';
import { reportSchema } from '../lib/server/report-schema';
import { paragraphsOf } from '../lib/server/source-text';
import { validate } from '../lib/server/validate';
import type { NewOptions } from './new-options';
import { readNamed } from './read-named';
import { startingReport } from './starting-report';

/**
 * Writes the file that a report begins with.
 *
 * @returns what to print: the file, the paragraphs by their numbers, what to do next
 * @throws {Error} where there is a report of that date already, or a file cannot be read, with what to do
 */
export function newReport({ date, text, like }: NewOptions): string[] {
	const name = `reports/${date}.json`;
	const path = join(GEODATA, name);
	if (existsSync(path))
		throw new Error(
			`${shownPath(name)}: expected no report of ${date}, seen one. ` +
				'It is not overwritten: choose another date, or correct that report.'
		);
	const bytes = text === null ? null : readNamed(text);
	const report = startingReport({ date, text: bytes, like: like === null ? null : olderOne(like) });
	// The flag refuses to overwrite a file that came in the meantime.
	writeFileSync(path, `${JSON.stringify(report, null, '\t')}\n`, { flag: 'wx' });
	const paragraphs = bytes ? paragraphsOf(bytes.toString('utf8')) : [];
	return [
		`${shownPath(name)} is written.`,
		...paragraphs.map((paragraph, i) => `${String(i + 1).padStart(4)}  ${beginning(paragraph)}`),
		`Fill it in, and check it: npm run report:check -- ${shownPath(name)}${text === null ? '' : ` --text ${text}`}`
	];
}

function olderOne(date: string) {
	const file = shownPath(`reports/${date}.json`);
	const older = readReports().find((report) => report.file === file);
	if (!older)
		throw new Error(
			`--like ${date}: expected the date of a report, seen none in ${shownPath('reports')}. ` +
				'Name one that is there, or leave --like out.'
		);
	return validate(reportSchema, older.file, older.text);
}

function beginning(paragraph: string): string {
	return paragraph.length > 70 ? `${paragraph.slice(0, 70)}…` : paragraph;
}
