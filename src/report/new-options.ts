import * as v from 'valibot';
import { date as day } from '../lib/server/schema-parts';
import { parsedArgs } from '../lib/server/parsed-args';

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

const OPTIONS = {
	text: { type: 'string' },
	like: { type: 'string' },
	revise: { type: 'boolean' }
} as const;

/**
 * Reads the arguments of `npm run report:new`.
 *
 * @throws {Error} where one is missing or not understood, with how the command is used
 */
export function newOptions(args: readonly string[]): NewOptions {
	const { values, positionals } = parsedArgs(args, OPTIONS, USAGE);
	const [date = 'none'] = positionals;
	if (positionals.length !== 1 || !v.is(day, date))
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
