/** Stops the build of the geography: says where, what was expected, what was seen and what to do. */
export class BuildError extends Error {
	override readonly name = 'BuildError';

	constructor(where: string, expected: string, seen: string, remedy: string) {
		super(`${where}: expected ${expected}, saw ${seen}. ${remedy}`);
	}
}
