import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { HOSTILE, PUBLISHED } from '../../../tests/fixtures/published';
import { dataFiles } from './data-files';

const files = dataFiles(PUBLISHED);
const fileNamed = (name: string) => {
	const file = files.find((one) => one.name === name);
	if (!file) throw new Error(`${name}: expected among ${files.map((one) => one.name).join(', ')}`);
	return file;
};

describe('the files to take away', () => {
	it('are three of each report, the newest first, the list of reports and the description of all', () => {
		expect(files.map(({ name }) => name)).toEqual([
			'regions-2001-02-04.csv',
			'regions-2001-02-04.geojson',
			'report-2001-02-04.json',
			'regions-2001-02-03.csv',
			'regions-2001-02-03.geojson',
			'report-2001-02-03.json',
			'reports.json',
			'report.schema.json',
			'datapackage.json'
		]);
	});

	it('say each of what date they are, whose words they quote, and whose the rest is', () => {
		// The schema is the same for all reports.
		for (const { name, text } of files.filter(({ content }) => content !== 'schema')) {
			expect(text, name).toMatch(/2001-02-0[34]/);
			expect(text, name).toContain('Made-up News');
			expect(text, name).toContain('https://example.org/made-up');
			expect(text, name).toContain('All made up.');
		}
	});
});

describe('the table', () => {
	const { text } = fileNamed('regions-2001-02-03.csv');
	const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });

	it('is CSV: UTF-8 with its mark, lines ended by CR and LF, every text in quotation marks', () => {
		expect(text).toMatch(/^\uFEFF"id",/);
		expect(text).toMatch(/\r\n$/);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('is read back as the regions, with their status, its words, and what limits them', () => {
		expect(rows.map(({ id }) => id)).toEqual(['KZ-AAA', 'KZ-BBB']);
		expect(rows[0]).toMatchObject({
			status: 'closed',
			status_en: 'CLOSED (en)',
			status_kk: 'CLOSED (kk)',
			place: 'named',
			type: 'stated',
			phrases: `a second phrase | ${HOSTILE}`,
			date: '2001-02-03',
			source: 'A made-up report of 2001-02-03',
			source_publisher: 'Made-up News'
		});
	});

	it('leaves empty what the source does not state', () => {
		expect(rows[1]).toMatchObject({
			name_ru: '“B”, land (ru)',
			status: '',
			place: '',
			phrases: ''
		});
	});

	it('has no cell that a spreadsheet would run', () => {
		expect(rows[0]).toMatchObject({
			name_en: "'-Aland (en)",
			caveats: `'${HOSTILE}`
		});
		const cells: string[][] = parse(text, { bom: true });
		expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});
});

describe('the map', () => {
	const { text } = fileNamed('regions-2001-02-04.geojson');
	const map = JSON.parse(text);

	it('is GeoJSON by a validator, of the regions in their order', () => {
		expect(() => check(text)).not.toThrow();
		expect(map.features.map(({ id }: { id: string }) => id)).toEqual(['KZ-AAA', 'KZ-BBB']);
		expect(map).not.toHaveProperty('crs');
	});

	it('has outer rings counterclockwise, holes clockwise, and degrees of six decimals', () => {
		const [first, second] = map.features.map(
			({ geometry }: { geometry: { coordinates: unknown } }) => geometry.coordinates
		);
		expect(first[0].slice(0, 2)).toEqual([
			[178, 0],
			[180, 0]
		]);
		expect(first[1].slice(0, 2)).toEqual([
			[178.5, 0.5],
			[179.5, 1.5]
		]);
		expect(second[0][0][1]).toEqual([-179.123457, 0]);
	});

	it('has a bounding box whose west is greater than its east across the antimeridian', () => {
		expect(map.bbox).toEqual([178, 0, -179, 2]);
	});

	it('tells of each region what the table tells', () => {
		expect(map.features[0].properties).toMatchObject({
			status: 'closed',
			phrases: ['a second phrase', HOSTILE],
			caveats: [HOSTILE],
			context: []
		});
		expect(map.features[1].properties).toMatchObject({ status: null, place: null, phrases: null });
	});
});

describe('the description of the data', () => {
	const description = JSON.parse(fileNamed('datapackage.json').text);

	it('names every other file, its size and its fingerprint', () => {
		expect(description.resources.map(({ path }: { path: string }) => path)).toEqual(
			files.map(({ name }) => name).filter((name) => name !== 'datapackage.json')
		);
		for (const { name, path, bytes, hash } of description.resources) {
			expect(name).toMatch(/^[a-z0-9.-]+$/);
			expect(bytes).toBe(Buffer.byteLength(fileNamed(path).text));
			expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
		}
	});

	it('describes every column of the table', () => {
		const [header = []]: string[][] = parse(fileNamed('regions-2001-02-04.csv').text, {
			bom: true
		});
		const { fields } = description.resources[0].schema;
		expect(fields.map(({ name }: { name: string }) => name)).toEqual(header);
		for (const { description: text } of fields) expect(text).toMatch(/\.$/);
	});
});
