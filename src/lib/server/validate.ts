import * as v from 'valibot';
import { DataError } from './data-error';
import { parseJson } from './parse-json';

/**
 * Parses and validates the text of a file in `geodata/`.
 *
 * @param file the path of the file, for error messages
 * @returns a new object of the schema's shape
 * @throws {DataError} for the first rule that is broken
 */
export function validate<Schema extends v.GenericSchema>(
	schema: Schema,
	file: string,
	text: string
): v.InferOutput<Schema> {
	const value = parseJson(file, text);
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new DataError(file, pathOf(issue), ruleOf(issue), issue.input);
}

/** The place of an issue in the file, such as `claims[2].place`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
	return (issue.path ?? [])
		.reduce(
			(path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
			''
		)
		.replace(/^\./, '');
}

/** The rule that is broken. The rules of our schemas have it in `message`, valibot's checks of types in `expected`. */
function ruleOf({ kind, type, expected, message }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'no such key';
	// For a missing key valibot expects the name of the key, which is in the path already.
	if (type === 'strict_object' && expected !== 'Object') return 'a value';
	return kind === 'schema' ? (expected ?? message) : message;
}
