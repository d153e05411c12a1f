import type { Path, Problem } from './problem';

/** Problems between entries or files that are not apparent alone, because of what is wrong in one file by itself. */
export function withoutFollowers(
	between: readonly Problem[],
	single: readonly Problem[]
): Problem[] {
	return between.filter((problem) => !follows(problem, single));
}

/** Whether a problem may be gone when another is mended: one at its place, within it or around it, or at what it rests on. */
function follows({ file, path, restsOn = [] }: Problem, others: readonly Problem[]): boolean {
	return others.some(
		(other) => other.file === file && [path, ...restsOn].some((own) => overlap(own, other.path))
	);
}

function overlap(one: Path, other: Path): boolean {
	return one.every((key, i) => i >= other.length || key === other[i]);
}
