import { DataError } from './data-error';

const MAX_BYTES = 5_000_000;
const MAX_DEPTH = 64;

/**
 * Parses the text of a file in `geodata/`.
 *
 * @param file the path of the file, for error messages
 * @throws {DataError} where the text is not JSON, is larger than 5 MB or nested deeper than 64
 */
export function parseJson(file: string, text: string): unknown {
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > MAX_BYTES) throw new DataError(file, '', `at most ${MAX_BYTES} bytes`, bytes);
	const depth = depthOf(text);
	if (depth > MAX_DEPTH) throw new DataError(file, '', `nesting of at most ${MAX_DEPTH}`, depth);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DataError(file, '', 'JSON', error instanceof Error ? error.message : String(error));
	}
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
