import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from './report-schema';

/** The name of the file with the JSON Schema, beside the reports: what a report names as its `$schema`. */
export const REPORT_SCHEMA_FILE = 'report.schema.json';

/**
 * The JSON Schema of a report (draft 2020-12), by which editors complete and underline. It says what can be said of one value
 * alone; `npm run report:check` knows the rest.
 */
export function reportJsonSchema(): object {
	const schema = toJsonSchema(reportSchema, {
		target: 'draft-2020-12',
		typeMode: 'input',
		// Rules of our own, such as that of an https address, cannot be said in JSON Schema.
		errorMode: 'ignore'
	});
	return { title: 'A report', ...schema };
}
