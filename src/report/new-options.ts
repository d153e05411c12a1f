import { parseArgs } from 'node:util';

/** What `npm run report:new` is asked for. */
export interface NewOptions {
	/** The date of the report, ISO 8601. */
	readonly date: string;
	/** The path of the text of its source; null where there is none at hand. */
	readonly text: string | null;
	/** The date of the report whose structure it takes over; null for none. */
	readonly like: string | null;
	/** Whether it is a revision of the report of that date. */
	readonly revise: boolean;
}

const USAGE =
	'Usage: npm run report:new -- 2022-01-10 [--text ARTICLE.txt] [--like 2022-01-08], ' +
	'or to correct a published report: npm run report:new -- 2022-01-08 --revise';

/**
 * Reads the arguments of `npm run report:new`.
 *
 * @throws {Error} where one is missing or not understood, with how the command is used
 */
export function newOptions(args: readonly string[]): NewOptions {
	const { values, positionals } = parsed(args);
	const [date = 'none'] = positionals;
	if (positionals.length !== 1 || !isDay(date))
		throw new Error(
			`report:new: expected one date as 2022-01-10, seen ${positionals.join(' ') || 'none'}. ${USAGE}`
		);
	return {
		date,
		text: values.text ?? null,
		like: values.like ?? null,
		revise: values.revise ?? false
	};
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { text: { type: 'string' }, like: { type: 'string' }, revise: { type: 'boolean' } }
		});
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`, {
			cause: error
		});
	}
}

/** The Date constructor reads 31 February as 3 March. */
function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}
