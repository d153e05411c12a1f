import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUZZ_TIMEOUT, RUNS } from '../../../tests/fixtures/fuzz';
import { changed, jsonOf, type Json, type Path } from '../../../tests/fixtures/json';
import { factTexts } from './fact-texts';
import { described } from './problem';
import { readFacts } from './read-facts';

const texts = factTexts();
const [report] = texts.reports;
if (!report) throw new Error('expected a report, seen none');
const good = jsonOf(JSON.parse(report.text));

/**
 * Milliseconds of the processor's time in which every report is accepted or refused. Fifty are promised; the first cases run
 * before the code is compiled. The clock would tell how busy the machine is.
 */
const SOON = 500;

/** Reads the facts with another text for the report. @returns the problems as they are told */
function refusalsOf(text: string): string[] {
	const reports = [{ file: 'report.json', text }];
	const start = process.cpuUsage();
	const { problems } = readFacts({ ...texts, reports, folder: reports }, '2022-02-01');
	const { user, system } = process.cpuUsage(start);
	expect((user + system) / 1000).toBeLessThan(SOON);
	return problems.map(described);
}

/** Every place of a JSON value. */
function pathsOf(json: Json, path: Path = []): Path[] {
	if (typeof json !== 'object' || json === null) return [path];
	const own = Object.entries(json).map(([key, value]) =>
		pathsOf(value, [...path, Array.isArray(json) ? Number(key) : key])
	);
	return [path, ...own.flat()];
}

const places = fc.constantFrom(...pathsOf(good));
const values = fc.oneof(
	fc.constantFrom<Json | undefined>(undefined, null, '', 0, -1, 1e9, true, [], {}, '2032-01-01'),
	fc.constantFrom('named', 'KZ-71', 'constructor', '__proto__', '<b>', '“a"', ' ', '\u0000', '🙂'),
	fc.string({ unit: 'binary' }),
	fc.jsonValue({ maxDepth: 3 }).map(jsonOf)
);

describe('a report of which something is changed', { timeout: FUZZ_TIMEOUT }, () => {
	it('in any of its values is accepted or refused in words, and soon', () => {
		const changes = fc.array(fc.tuple(places, values), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(changes, (all) => {
				const json = all.reduce((to, [path, value]) => changed(to, path, value), good);
				for (const line of refusalsOf(JSON.stringify(json)))
					expect(line).toMatch(/^\S+?(:\d+:\d+)?: .+: expected .+, seen [^]+\. .+$/);
			}),
			RUNS
		);
	});

	it('in any of its letters is accepted or refused in words, and soon', () => {
		const at = fc.nat({ max: report.text.length });
		const written = fc.oneof(
			fc.string({ maxLength: 8 }),
			fc.constantFrom('"', '{', '[', ',', '\\')
		);
		fc.assert(
			fc.property(at, fc.nat({ max: 40 }), written, (from, length, own) => {
				const text = report.text.slice(0, from) + own + report.text.slice(from + length);
				for (const line of refusalsOf(text)) expect(line).toContain(': expected ');
			}),
			RUNS
		);
	});
});
