import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../geodata/read-sources';
import { kazakhstanTopojson } from '../../geodata/stages/kazakhstan-topojson';
import { HOME } from '../../src/lib/geo/home';
import {
	cities,
	committed,
	covers,
	facts,
	geometriesOf,
	labels,
	neighbours,
	regionsAt,
	shapeOf,
	topology,
	water
} from './geography-files';

const MAX_BYTES = 25_000;

describe('the shipped geography', () => {
	it('is what the sources build, byte for byte', () => {
		const same = kazakhstanTopojson(readSources()) === committed;
		expect(same, 'run npm run geodata, and look at the map').toBe(true);
	});

	it(`takes at most ${MAX_BYTES} bytes of the wire`, () => {
		expect(brotliCompressSync(committed).length).toBeLessThanOrEqual(MAX_BYTES);
	});

	it('ends with a newline and keeps one line', () => {
		expect(committed.indexOf('\n')).toBe(committed.length - 1);
	});

	it('has the seventeen regions of regions.json in their order, without properties', () => {
		const parts = geometriesOf('regions');
		expect(parts.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
		expect(parts).toHaveLength(17);
		expect(parts.filter((part) => 'properties' in part)).toEqual([]);
	});

	it('has neighbours with ISO numbers and names, and Kazakhstan is not among them', () => {
		const parts = geometriesOf('neighbours');
		for (const { id, properties } of parts) {
			expect(id).toMatch(/^\d{3}$/);
			expect(properties).toEqual({ name: expect.stringMatching(/^[A-Z]/) });
		}
		expect(parts.map(({ id }) => id)).not.toContain('398');
		expect(parts.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['643', '156', '860', '795', '417', '496'])
		);
	});

	it('is shown from 46.4° E to 87.4° E and from 40.5° N to 55.5° N', () => {
		expect(HOME).toEqual([46.4, 40.5, 87.4, 55.5]);
	});

	it('has one sea, the Caspian', () => {
		expect(water.map(({ id }) => id)).toEqual(['caspian']);
	});
});

describe('the points', () => {
	it('of the cities lie in their regions', () => {
		for (const { point, region } of cities) expect(regionsAt(point)).toEqual([region]);
	});

	it('of the labels lie in their country or sea, and in no region', () => {
		const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
		for (const { id, kind, point } of labels) {
			const home = shapeOf(kind === 'water' ? water : neighbours, id);
			expect(covers(home, point), id).toBe(true);
			expect(regionsAt(point)).toEqual([]);
			expect(point[0] > west && point[0] < east && point[1] > south && point[1] < north).toBe(true);
		}
	});
});

describe('the names', () => {
	const names = [
		...facts.flatMap(({ name, label, capital }) => [name, label, ...(capital ? [capital] : [])]),
		...cities.map(({ name }) => name),
		...labels.map(({ name }) => name)
	];

	it('in Kazakh and Russian are Cyrillic throughout', () => {
		for (const { kk, ru } of names)
			for (const text of [kk, ru]) expect(text).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
	});

	it('in Russian have no Kazakh letters', () => {
		for (const { ru } of names) expect(ru).not.toMatch(/[әғқңөұүһі]/i);
	});

	it('on the map differ from one another in every language', () => {
		for (const language of ['en', 'kk', 'ru'] as const)
			expect(new Set(facts.map(({ label }) => label[language])).size).toBe(facts.length);
	});

	it('give a capital to each oblast and none to the cities', () => {
		for (const { kind, capital } of facts) expect(capital === undefined).toBe(kind === 'city');
	});
});
