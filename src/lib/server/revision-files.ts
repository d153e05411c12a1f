import type { Report } from '../domain/report';
import { nameOf } from './lock';
import type { Problem } from './problem';
import type { NamedText } from './read-facts';

/** The name of the file of a report or of a revision, such as `2022-01-08.rev2.json`. */
export function fileNameOf(date: string, revision: number): string {
	return revision > 1 ? `${date}.rev${revision}.json` : `${date}.json`;
}

/** A report is found by its date and revision: its address and its file have them. */
export function* checkFileName(file: string, { date, revision }: Report): Generator<Problem> {
	const name = fileNameOf(date, revision?.number ?? 1);
	if (nameOf(file) === name) return;
	yield {
		file,
		path: ['date'],
		rule: 'the date and the revision in the name of the file',
		seen: date,
		remedy: `Correct them, or rename the file to ${name}.`
	};
}

/** A revision corrects the one before it, which stays readable. */
export function* checkEarlier(
	file: string,
	{ date, revision }: Report,
	folder: readonly NamedText[]
): Generator<Problem> {
	if (!revision) return;
	const earlier = fileNameOf(date, revision.number - 1);
	if (folder.some((other) => nameOf(other.file) === earlier)) return;
	yield {
		file,
		path: ['revision', 'number'],
		rule: `a number that follows on an earlier one: there is no ${earlier}`,
		seen: revision.number,
		remedy: 'Count revisions without a gap, from 2.'
	};
}
