import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The arguments of a command: options, and what stands beside them.
 *
 * @param usage how the command is used
 * @throws {Error} where an argument is not understood, with the usage
 */
export function parsedArgs<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	usage: string
) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(`${why}. ${usage}`, { cause: error });
	}
}
