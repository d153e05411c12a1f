import { parseTree, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import { positionAt } from './position';
import { MEND, type Problem } from './problem';

/** What the parser expected, in an editor's words. */
const EXPECTED: Readonly<Record<string, string>> = {
	InvalidSymbol: 'a text in straight quotes, a number, true, false or null',
	InvalidNumberFormat: 'a number',
	PropertyNameExpected: 'a key in straight quotes',
	ValueExpected: 'a value',
	ColonExpected: 'a colon after the key',
	CommaExpected: 'a comma, or the end of the list or object',
	CloseBraceExpected: 'the closing }',
	CloseBracketExpected: 'the closing ]',
	EndOfFileExpected: 'the end of the file',
	InvalidCommentToken: 'no comment: JSON has none',
	UnexpectedEndOfComment: 'no comment: JSON has none',
	UnexpectedEndOfString: 'the closing " of the text on the same line',
	UnexpectedEndOfNumber: 'a number',
	InvalidUnicode: 'four hexadecimal digits after \\u',
	InvalidEscapeCharacter: 'one of " \\ / b f n r t u after the backslash',
	InvalidCharacter: 'a text without control characters: a line break is written \\n'
};

const OPENS_WITH_TYPOGRAPHIC_QUOTE = /^[“”„«»‘’']/;

/**
 * Why a text is not JSON. Of each line only the first fault is told, since one mistake makes many.
 *
 * @param refused what `JSON.parse` threw
 */
export function jsonFaults(file: string, json: string, refused: unknown): Problem[] {
	const faults: ParseError[] = [];
	parseTree(json, faults, { disallowComments: true, allowTrailingComma: false });
	const causes = faults
		.map(({ error, offset }) => ({ code: printParseErrorCode(error), offset }))
		// The parser skips a symbol that it does not know, and then misses a value.
		.filter(({ code }, i, all) => code !== 'ValueExpected' || all[i - 1]?.code !== 'InvalidSymbol')
		.sort((a, b) => a.offset - b.offset);
	const problems = causes.map(({ code, offset }): Problem => {
		const rest = json.slice(offset, offset + 20).split(/\r?\n/, 1)[0] ?? '';
		return {
			file,
			path: [],
			rule: EXPECTED[code] ?? 'JSON',
			seen: rest || 'the end of the line',
			remedy: remedyFor(json, offset, rest),
			position: positionAt(json, offset)
		};
	});
	const first = problems.filter(
		({ position }, i) => problems.findIndex((p) => p.position?.line === position?.line) === i
	);
	if (first.length > 0) return first;
	const seen = refused instanceof Error ? refused.message : String(refused);
	return [{ file, path: [], rule: 'JSON', seen, remedy: MEND, position: { line: 1, column: 1 } }];
}

function remedyFor(json: string, offset: number, rest: string): string {
	if (OPENS_WITH_TYPOGRAPHIC_QUOTE.test(rest))
		return 'Write straight quotes (") around keys and texts; typographic ones stand within texts.';
	if (/^[}\]]/.test(rest) && /,\s*$/.test(json.slice(0, offset)))
		return 'Remove the comma before it.';
	if (/"\s*$/.test(json.slice(0, offset)) && /^[^\s":]/.test(rest))
		return 'A quote within a text is written \\", or as a typographic one.';
	return 'Mend this first: the rest of the file is checked once it can be read.';
}

/** Keys that an object has twice, of which `JSON.parse` would silently keep the last. */
export function repeatedKeys(file: string, json: string): Problem[] {
	const problems: Problem[] = [];
	const open: Set<string>[] = [];
	visit(json, {
		onObjectBegin: () => void open.push(new Set()),
		onObjectEnd: () => void open.pop(),
		onObjectProperty: (key, _offset, _length, line, column, pathOfObject) => {
			const keys = open.at(-1);
			if (keys?.has(key))
				problems.push({
					file,
					path: [...pathOfObject(), key],
					rule: 'a key once in each object',
					seen: key,
					remedy: 'Keep one of the two.',
					position: { line: line + 1, column: column + 1 }
				});
			keys?.add(key);
		}
	});
	return problems;
}
