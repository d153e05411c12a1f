import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run report:check` is asked for. */
export interface CheckOptions {
	/** The reports to check, as their paths were given; none for all reports of the folder with the facts. */
	readonly files: readonly string[];
	/** The text of the source; null where it is not compared. */
	readonly text: string | null;
}

/**
 * Reads the arguments of `npm run report:check`.
 *
 * @throws {Error} where one is not understood, with how the command is used
 */
export function checkOptions(args: readonly string[]): CheckOptions {
	const usage = 'Usage: npm run report:check -- [REPORT.json …] [--text ARTICLE.txt]';
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { text: { type: 'string' } }
		});
		return { files: positionals, text: values.text ?? null };
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, {
			cause: error
		});
	}
}

/** A path from where the caller stands: npm runs every script at the root of the project. */
export function fromCaller(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? '.', path);
}
