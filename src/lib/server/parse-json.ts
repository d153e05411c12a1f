import { jsonFaults, repeatedKeys } from './json-faults';
import type { Problem } from './problem';

const MAX_BYTES = 5_000_000;
const MAX_DEPTH = 64;

/** What a text of JSON holds, and what is wrong with the text itself. Without a value where it cannot be read. */
export interface ParsedJson {
	readonly value?: unknown;
	readonly problems: readonly Problem[];
}

/**
 * Parses the text of a file in `geodata/`. A byte-order mark and line ends of any kind are accepted.
 *
 * @param file the path of the file, for messages
 */
export function parseJson(file: string, text: string): ParsedJson {
	const tooMuch = (rule: string, seen: number, remedy: string): ParsedJson => ({
		problems: [{ file, path: [], rule, seen, remedy, position: { line: 1, column: 1 } }]
	});
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > MAX_BYTES)
		return tooMuch(`at most ${MAX_BYTES} bytes`, bytes, 'Leave out what is not needed.');
	const depth = depthOf(text);
	if (depth > MAX_DEPTH)
		return tooMuch(`nesting of at most ${MAX_DEPTH}`, depth, 'Close brackets where they end.');
	const json = withoutByteOrderMark(text);
	try {
		return { value: JSON.parse(json), problems: repeatedKeys(file, json) };
	} catch (error) {
		return { problems: jsonFaults(file, json, error) };
	}
}

/** Some editors begin a file with a mark that no one sees. */
export function withoutByteOrderMark(text: string): string {
	return text.replace(/^\uFEFF/, '');
}

/** The depth of nested brackets outside strings, found without parsing: deep nesting would overflow the parser's stack. */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (inString) {
			if (char === '\\') i++;
			else if (char === '"') inString = false;
		} else if (char === '"') inString = true;
		else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
		else if (char === '}' || char === ']') depth--;
	}
	return deepest;
}
