import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from './data-error';
import { parseJson } from './parse-json';

const FILE = 'geodata/some.json';

/** The error that a text is refused with. */
function refusal(text: string): DataError {
	try {
		parseJson(FILE, text);
	} catch (error) {
		if (error instanceof DataError) return error;
		throw error;
	}
	throw new Error(`expected a refusal of ${text.slice(0, 80)}, seen none`);
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const blank = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

describe('a JSON text', () => {
	it('is read as JSON.parse reads it', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 8 }), (text) => {
				expect(parseJson(FILE, text)).toEqual(JSON.parse(text));
			})
		);
	});

	it('may be 64 deep, and no deeper', () => {
		expect(() => parseJson(FILE, nested(64))).not.toThrow();
		expect(refusal(nested(65)).message).toBe(
			`${FILE}: (root): expected nesting of at most 64, seen 65. Mend ${FILE} and build again.`
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
		expect(parseJson(FILE, text)).toEqual(JSON.parse(text));
	});

	it('may be 5 MB, and no larger', () => {
		expect(() => parseJson(FILE, blank(5_000_000))).not.toThrow();
		const { message } = refusal(blank(5_000_001));
		expect(message).toContain(`${FILE}: (root): expected at most 5000000 bytes, seen 5000001.`);
	});

	it('is measured in bytes, not in letters', () => {
		expect(refusal(JSON.stringify('ғ'.repeat(2_500_001))).seen).toBe(5_000_004);
	});

	it.each(['', '{', '{"a": 1,}', "{'a': 1}", '[1 2]', 'undefined', '{"a": NaN}', '\uFEFF{}'])(
		'such as %j is refused where it is not JSON, with the file and the parser’s message',
		(text) => {
			const error = refusal(text);
			expect(error.message).toMatch(/^geodata\/some\.json: \(root\): expected JSON, seen "/);
			expect(error).toMatchObject({ name: 'DataError', file: FILE, path: '', rule: 'JSON' });
		}
	);

	it('is never refused with another kind of error', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
				try {
					parseJson(FILE, text);
				} catch (error) {
					expect(error).toBeInstanceOf(DataError);
				}
			})
		);
	});
});
