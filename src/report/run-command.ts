/** What a command prints, and the status that it exits with. */
export interface Outcome {
	readonly lines: readonly string[];
	readonly status: 0 | 1;
}

/** Runs a command with the arguments it was called with, and prints what it answers or why it cannot. */
export function runCommand(command: (args: readonly string[]) => Outcome): void {
	try {
		const { lines, status } = command(process.argv.slice(2));
		console.log(lines.join('\n'));
		process.exitCode = status;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
