import { described, type Problem } from './problem';

/** An error in the data of `geodata/`. Its message tells an editor of every problem, one a line. */
export class DataError extends Error {
	override readonly name = 'DataError';

	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(described).join('\n'));
	}
}

/** @throws {DataError} where any of the problems is more than a warning */
export function refuseAny(problems: Iterable<Problem>): void {
	const all = [...problems];
	if (all.some(({ isWarning }) => !isWarning)) throw new DataError(all);
}
