import { parsedArgs } from '../lib/server/parsed-args';

/** What `npm run report:check` is asked for. */
export interface CheckOptions {
	/** The reports to check, as their paths were given; none for all reports of the folder with the facts. */
	readonly files: readonly string[];
	/** The text of the source; null where it is not compared. */
	readonly text: string | null;
}

const USAGE = 'Usage: npm run report:check -- [REPORT.json …] [--text ARTICLE.txt]';

/**
 * Reads the arguments of `npm run report:check`.
 *
 * @throws {Error} where one is not understood, with how the command is used
 */
export function checkOptions(args: readonly string[]): CheckOptions {
	const { values, positionals } = parsedArgs(args, { text: { type: 'string' } } as const, USAGE);
	return { files: positionals, text: values.text ?? null };
}
