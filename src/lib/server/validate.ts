import * as v from 'valibot';
import { DataError } from './data-error';
import { didYouMean } from './nearest';
import { parseJson } from './parse-json';
import { located } from './position';
import { MEND, type Path, type Problem } from './problem';
import { filledIn, wordsAt } from './schema-shape';

/** What a file holds, and every problem of the file by itself. */
export interface FileRead<Output> {
	/**
	 * Of the schema's shape, with blanks where the file breaks it; null where the file is not JSON. Whoever uses it where there
	 * are problems uses it only to find more of them.
	 */
	readonly value: Output | null;
	readonly problems: readonly Problem[];
}

/**
 * Parses and validates the text of a file in `geodata/`, and tells of every problem.
 *
 * @param file the path of the file, for messages
 */
export function readFile<Schema extends v.GenericSchema>(
	schema: Schema,
	file: string,
	text: string
): FileRead<v.InferOutput<Schema>> {
	const parsed = parseJson(file, text);
	if (!('value' in parsed)) return { value: null, problems: parsed.problems };
	const result = v.safeParse(schema, parsed.value);
	if (result.success) return { value: result.output, problems: parsed.problems };
	const found = result.issues.map((issue) => problemOf(schema, file, issue));
	return {
		value: filledIn(schema, parsed.value) as v.InferOutput<Schema>,
		problems: [...parsed.problems, ...found]
	};
}

/**
 * Parses and validates the text of a file in `geodata/`.
 *
 * @param file the path of the file, for error messages
 * @returns a new object of the schema's shape
 * @throws {DataError} for all rules that are broken
 */
export function validate<Schema extends v.GenericSchema>(
	schema: Schema,
	file: string,
	text: string
): v.InferOutput<Schema> {
	const { value, problems } = readFile(schema, file, text);
	if (value === null || problems.length > 0)
		throw new DataError(located(problems, new Map([[file, text]])));
	return value;
}

/** An issue of valibot in our words. The rules of our schemas are in its `message`, checks of types in `expected`. */
function problemOf(schema: v.GenericSchema, file: string, issue: v.BaseIssue<unknown>): Problem {
	const { kind, type, expected, message, input: seen } = issue;
	const path: Path = (issue.path ?? []).map(({ key }) =>
		typeof key === 'number' ? key : String(key)
	);
	const key = path.at(-1);
	if (type === 'strict_object' && expected === 'never') {
		const known = wordsAt(schema, path.slice(0, -1));
		const remedy = didYouMean(key, known, 'Correct or remove it.');
		return { file, path, rule: 'no such key', seen: key, remedy, isKey: true };
	}
	// For a missing key valibot expects the name of the key, which is in the path already.
	if (type === 'strict_object' && expected !== 'Object')
		return { file, path, rule: 'a value', seen, remedy: `Add "${key}".` };
	if (type === 'picklist') {
		const known = wordsAt(schema, path);
		const rule = `one of ${known.map((word) => `"${word}"`).join(', ')}`;
		return { file, path, rule, seen, remedy: didYouMean(seen, known, 'Write one of these.') };
	}
	const rule = kind === 'schema' ? (TYPES[type] ?? expected ?? message) : message;
	return { file, path, rule, seen, remedy: seen === '' ? 'Fill it in.' : MEND };
}

/** Types in the words of an editor. */
const TYPES: Readonly<Record<string, string>> = {
	string: 'a text in quotes',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list in [ ]',
	strict_object: 'an object in { }',
	strict_tuple: 'a list of the right length'
};
