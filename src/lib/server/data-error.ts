import { described, type Problem } from './problem';

/** An error in the data of `geodata/`. Its message tells an editor of every problem, one a line. */
export class DataError extends Error {
	override readonly name = 'DataError';

	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(described).join('\n'));
	}
}

/**
 * Goes on where there are warnings at most, and tells of them.
 *
 * @throws {DataError} of all problems where any is more than a warning
 */
export function refuseAny(problems: Iterable<Problem>): void {
	const all = [...problems];
	if (all.some(({ isWarning }) => !isWarning)) throw new DataError(all);
	for (const warning of all) console.warn(described(warning));
}
