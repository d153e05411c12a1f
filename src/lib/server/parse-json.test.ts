import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../../tests/fixtures/refused-facts';
import { parseJson } from './parse-json';

const FILE = 'geodata/some.json';

/** The first problem that a text is refused for. */
function refusal(text: string) {
	const [first] = parseJson(FILE, text).problems;
	if (!first) throw new Error(`expected a refusal of ${text.slice(0, 80)}, seen none`);
	return told(first);
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const blank = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

describe('a JSON text', () => {
	it('is read as JSON.parse reads it', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 8 }), (text) => {
				expect(parseJson(FILE, text).value).toEqual(JSON.parse(text));
			})
		);
	});

	it('may be 64 deep, and no deeper', () => {
		expect(parseJson(FILE, nested(64)).problems).toEqual([]);
		expect(refusal(nested(65)).message).toBe(
			`${FILE}:1:1: (root): expected nesting of at most 64, seen 65. Close brackets where they end.`
		);
	});

	it('may be deep in objects no more than in lists', () => {
		expect(refusal('{"a":'.repeat(65) + '1' + '}'.repeat(65)).seen).toBe(65);
	});

	it('is refused for its depth before it is parsed', () => {
		expect(refusal('['.repeat(100_000)).rule).toBe('nesting of at most 64');
	});

	it('may hold brackets in texts: they nest nothing', () => {
		const text = JSON.stringify({ a: '['.repeat(100) + '"\\' + '{'.repeat(100) });
		expect(parseJson(FILE, text).value).toEqual(JSON.parse(text));
	});

	it('may be 5 MB, and no larger', () => {
		expect(parseJson(FILE, blank(5_000_000)).problems).toEqual([]);
		const { message } = refusal(blank(5_000_001));
		expect(message).toContain(`${FILE}:1:1: (root): expected at most 5000000 bytes, seen 5000001.`);
	});

	it('is measured in bytes, not in letters', () => {
		expect(refusal(JSON.stringify('ғ'.repeat(2_500_001))).seen).toBe(5_000_004);
	});

	it('may begin with a byte-order mark and have line ends of Windows', () => {
		expect(parseJson(FILE, '\uFEFF{\r\n"a":\r\n1}').value).toEqual({ a: 1 });
	});

	it('is never refused without a problem, nor read with a fault', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
				const { problems, ...parsed } = parseJson(FILE, text);
				if (!('value' in parsed)) expect(problems).not.toEqual([]);
			})
		);
	});
});

describe('a fault of JSON', () => {
	it.each([
		['', 1, 1, 'a value', 'Mend this first'],
		['{', 1, 2, 'the closing }', 'Mend this first'],
		['{\n\t"a": 1,\n}', 3, 1, 'a key in straight quotes', 'Remove the comma before it.'],
		['{\r\n\t"a": 1,\r\n}', 3, 1, 'a key in straight quotes', 'Remove the comma before it.'],
		["{'a': 1}", 1, 2, 'a text in straight quotes', 'Write straight quotes'],
		['{“a”: 1}', 1, 2, 'a text in straight quotes', 'Write straight quotes'],
		[
			'{"a": "he said "no" to it"}',
			1,
			17,
			'a text in straight quotes',
			'A quote within a text is written'
		],
		['[1 2]', 1, 4, 'a comma, or the end', 'Mend this first'],
		['{"a": NaN}', 1, 7, 'a text in straight quotes', 'Mend this first'],
		['{"a": "one\ntwo"}', 1, 7, 'the closing " of the text on the same line', ''],
		['{} // done', 1, 4, 'no comment', 'Mend this first'],
		['{} {}', 1, 4, 'the end of the file', 'Mend this first']
	])('as in %j is told with its place, and what to do', (text, line, column, rule, remedy) => {
		const fault = refusal(text);
		expect(fault.position).toEqual({ line, column });
		expect(fault.rule).toContain(rule);
		expect(fault.remedy).toContain(remedy);
	});

	it('is told once a line, and of every line', () => {
		const { problems } = parseJson(FILE, '{\n"a": ,\n"b": 1\n"c": tru\n}');
		expect(problems.map(({ position }) => position?.line)).toEqual([2, 4]);
	});
});

describe('a key that stands twice in an object', () => {
	it('is refused at its second place, since the first would be lost', () => {
		const twice = refusal('{\n\t"a": {\n\t\t"b": 1,\n\t\t"b": 2\n\t}\n}');
		expect(twice).toMatchObject({ path: 'a.b', seen: 'b', position: { line: 4, column: 3 } });
	});

	it('is no fault in two objects', () => {
		expect(parseJson(FILE, '[{"a": 1}, {"a": {"a": 2}}]').problems).toEqual([]);
	});
});
