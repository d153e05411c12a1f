import * as v from 'valibot';
import { DataError } from './data-error';
import { parseJson } from './parse-json';

/**
 * What a file of geodata/ holds, in a fresh object of the schema's shape.
 *
 * @param file what the text was read from, for the error
 * @throws {DataError} at the first rule broken
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

/** The issue's place, as `claims[2].place`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
	return (issue.path ?? [])
		.reduce(
			(path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
			''
		)
		.replace(/^\./, '');
}

/** Our own rules say what they expect; valibot's types have it in `expected`. */
function ruleOf({ kind, type, expected, message }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'no such key';
	// Of a key that is missing valibot expects the key, which the path has already.
	if (type === 'strict_object' && expected !== 'Object') return 'a value';
	return kind === 'schema' ? (expected ?? message) : message;
}
