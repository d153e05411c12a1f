import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGeodata } from '../lib/server/check-geodata';
import { factTexts } from '../lib/server/fact-texts';
import { GEODATA, LOCK_FILE, readLockText, readReports } from '../lib/server/geodata-folder';
import { lockedFingerprint, nameOf, readLock } from '../lib/server/lock';
import { described } from '../lib/server/problem';
import { counted } from './check-reports';
import type { Outcome } from './run-command';

/**
 * Publishes all reports and revisions of the folder with the facts: from now on the checks refuse a change of them. Where anything
 * is wrong nothing is published.
 *
 * @param names of files to publish, such as `2022-01-08.json`; none for all
 * @param today ISO 8601 date
 */
export function publishReports(names: readonly string[], today: string): Outcome {
	const { problems } = checkGeodata(factTexts(), today);
	if (problems.length > 0)
		return {
			lines: [...problems.map(described), counted(problems.length), 'Nothing is published.'],
			status: 1
		};
	const { lock } = readLock(readLockText());
	const reports = readReports();
	const unknown = names.filter(
		(name) => !reports.some(({ file }) => nameOf(file) === nameOf(name))
	);
	if (unknown.length > 0)
		throw new Error(
			`${unknown.join(', ')}: expected reports of ${GEODATA}, seen no such file. Nothing is published.`
		);
	const added = reports.filter(
		({ file }) =>
			!(nameOf(file) in lock) && (names.length === 0 || names.map(nameOf).includes(nameOf(file)))
	);
	const entries = added.flatMap((report): [string, string][] => {
		const sha256 = lockedFingerprint(report);
		return sha256 === null ? [] : [[nameOf(report.file), sha256]];
	});
	const locked = Object.fromEntries([...Object.entries(lock), ...entries].sort());
	const path = join(GEODATA, 'reports', LOCK_FILE);
	if (entries.length > 0) writeFileSync(path, `${JSON.stringify(locked, null, '\t')}\n`);
	return {
		lines: [
			...entries.map(([name, sha256]) => `${name} is published: ${sha256}`),
			entries.length > 0
				? 'Commit it with the lock. A correction is a revision: npm run report:new -- DATE --revise'
				: 'Nothing is new.'
		],
		status: 0
	};
}
