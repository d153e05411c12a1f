/** An error that stops the build of the geography. Its message says where it is, what was expected, what was seen, what to do. */
export class BuildError extends Error {
	override readonly name = 'BuildError';

	constructor(where: string, expected: string, seen: string, remedy: string) {
		super(`${where}: expected ${expected}, saw ${seen}. ${remedy}`);
	}
}
