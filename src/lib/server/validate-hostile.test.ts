import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, jsonOf, type Json } from '../../../tests/fixtures/json';
import { FUZZ_TIMEOUT, RUNS } from '../../../tests/fixtures/fuzz';
import { DataError } from './data-error';
import { facts } from './facts';
import { readGeodata } from './geodata-folder';
import { reportSchema } from './report-schema';
import { citiesSchema, neighboursSchema, regionsSchema } from './schema';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const FILE = 'geodata/some.json';
const SCHEMAS = [reportSchema, regionsSchema, citiesSchema, neighboursSchema, topologySchema];
const report = jsonOf(facts.report);
const regions = jsonOf(JSON.parse(readGeodata('regions.json')));
const cities = jsonOf({ cities: facts.cities });

/** Whether a text is accepted. The test fails where it is refused with anything but a DataError. */
function isLetIn(schema: (typeof SCHEMAS)[number], text: string): boolean {
	try {
		validate(schema, FILE, text);
		return true;
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		// Every rule has a message of its own.
		for (const { rule } of error.problems) expect(rule).not.toMatch(/invalid/i);
		return false;
	}
}

/** Everything that all objects inherit. */
const inherited = () => Object.getOwnPropertyDescriptors(Object.prototype);

const anything = fc.jsonValue({ maxDepth: 5 }).map(jsonOf);

const keys = fc.constantFrom<string | number>(
	...['date', 'source', 'url', 'passages', 'phrase', 'summary', 'claims', 'supports', 'regions'],
	...['name', 'capital', 'cities', 'point', 'constructor', 'toString', 'prototype', 0, 1, 24, 25]
);

describe('a key that objects inherit', () => {
	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
		'such as %s is refused like any unknown key',
		(key) => {
			const text = JSON.stringify(report).replace(
				'{',
				`{${JSON.stringify(key)}:{"polluted":true},`
			);
			expect(() => validate(reportSchema, FILE, text)).toThrow(
				`${FILE}:1:2: ${key}: expected no such key, seen "${key}". `
			);
			expect('polluted' in {}).toBe(false);
		}
	);

	it('is refused inside a claim too', () => {
		const text = JSON.stringify(report).replace(
			'"claims":[{',
			'"claims":[{"__proto__":{"type":1},'
		);
		expect(() => validate(reportSchema, FILE, text)).toThrow('claims[0].__proto__');
	});
});

describe('random JSON', { timeout: FUZZ_TIMEOUT }, () => {
	it('never gets past as anything but a refusal, and never changes what objects inherit', () => {
		const before = inherited();
		fc.assert(
			fc.property(anything, fc.constantFrom(...SCHEMAS), (value, schema) => {
				expect(isLetIn(schema, JSON.stringify(value))).toBe(false);
			}),
			RUNS
		);
		expect(inherited()).toEqual(before);
	});

	it('put anywhere into good data never fails in another way', () => {
		const before = inherited();
		const path = fc.array(keys, { minLength: 1, maxLength: 4 });
		const start: fc.Arbitrary<{ json: Json; schema: (typeof SCHEMAS)[number] }> = fc.constantFrom(
			{ json: report, schema: reportSchema },
			{ json: regions, schema: regionsSchema },
			{ json: cities, schema: citiesSchema }
		);
		fc.assert(
			fc.property(start, path, anything, ({ json, schema }, at, value) => {
				isLetIn(schema, JSON.stringify(changed(json, at, value)));
			}),
			RUNS
		);
		expect(inherited()).toEqual(before);
	});

	it('that is no text of JSON at all never fails in another way', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...SCHEMAS), (text, schema) => {
				isLetIn(schema, text);
			}),
			RUNS
		);
	});
});
