import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { REPORT_FILE } from './geodata-folder';
import { parseJson } from './parse-json';
import type { Problem } from './problem';
import type { NamedText } from './read-facts';
import { readFile } from './validate';

/** Published reports by the names of their files, each with the fingerprint of what it says. */
export type Lock = Readonly<Record<string, string>>;

const lockSchema = v.record(
	v.pipe(v.string(), v.regex(REPORT_FILE, 'the name of a report’s file')),
	v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))
);

/**
 * Reads the lock.
 *
 * @param text null where there is no such file: then nothing is published
 */
export function readLock({ file, text }: { file: string; text: string | null }): {
	readonly lock: Lock;
	readonly problems: readonly Problem[];
} {
	if (text === null) return { lock: {}, problems: [] };
	const { value, problems } = readFile(lockSchema, file, text);
	return { lock: problems.length === 0 && value ? value : {}, problems };
}

/**
 * The fingerprint of what a report says: SHA-256 of its JSON without white space, so that indentation, line ends and a byte-order
 * mark change nothing. Null where it is not JSON.
 */
export function lockedFingerprint({ file, text }: NamedText): string | null {
	const parsed = parseJson(file, text);
	if (!('value' in parsed)) return null;
	return createHash('sha256').update(JSON.stringify(parsed.value)).digest('hex');
}

/** Published reports that are no longer as they were published, or gone: a correction is a new revision. */
export function* checkLock(
	lock: Lock,
	lockFile: string,
	reports: readonly NamedText[]
): Generator<Problem> {
	const byName = new Map(reports.map((report) => [nameOf(report.file), report]));
	for (const [name, sha256] of Object.entries(lock)) {
		const report = byName.get(name);
		if (!report)
			yield {
				file: lockFile,
				path: [name],
				rule: 'a published report beside the lock',
				seen: undefined,
				remedy: `Restore ${name}: what was published stays readable.`
			};
		else if (lockedFingerprint(report) !== sha256)
			yield {
				file: report.file,
				path: [],
				rule: `what was published, ${sha256}`,
				seen: lockedFingerprint(report),
				remedy:
					'A published report is never rewritten: restore it, and correct it by a revision: ' +
					`npm run report:new -- ${name.slice(0, 10)} --revise`
			};
	}
}

/** The name of a file without its folders. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
