import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facts } from '../../src/lib/server/facts';
import { reportJsonSchema } from '../../src/lib/server/report-json-schema';
import { reportSchema } from '../../src/lib/server/report-schema';
import { validate } from '../../src/lib/server/validate';

const DATA = resolve(import.meta.dirname, '../../build/data');
const read = (name: string) => readFileSync(resolve(DATA, name), 'utf8');
const { report, regions } = facts;

interface Region {
	readonly id: string;
	readonly properties: { readonly status: string | null; readonly phrases: string[] | null };
}

describe('the data of the built site', () => {
	it('are the regions as GeoJSON and as CSV, with the statuses of the report', () => {
		const geojson = read(`regions-${report.date}.geojson`);
		expect(() => check(geojson)).not.toThrow();
		const { features }: { features: Region[] } = JSON.parse(geojson);
		const rows: Record<string, string>[] = parse(read(`regions-${report.date}.csv`), {
			bom: true,
			columns: true
		});
		expect(features.map(({ id }) => id)).toEqual(regions.map(({ id }) => id));
		expect(rows.map(({ id }) => id)).toEqual(regions.map(({ id }) => id));
		regions.forEach(({ id }, i) => {
			const claim = report.claims.find(({ region }) => region === id);
			expect(features[i]?.properties.status, id).toBe(claim?.status ?? null);
			expect(rows[i]?.status, id).toBe(claim?.status ?? '');
			expect(features[i]?.properties.phrases?.length, id).toBe(claim?.supports.length);
		});
	});

	it('are the report as it may be put back among the facts, with whose it is, and its schema beside it', () => {
		const name = `report-${report.date}.json`;
		const taken = validate(reportSchema, name, read(name));
		expect(taken).toMatchObject(report);
		expect(taken.rights?.en).toMatch(/whose publisher/);
		expect(JSON.parse(read(taken.$schema ?? ''))).toEqual(reportJsonSchema());
	});

	it('are described by a data package whose every file is there, of the size it says', () => {
		const { resources }: { resources: { path: string; bytes: number }[] } = JSON.parse(
			read('datapackage.json')
		);
		expect(resources.length).toBeGreaterThan(3);
		for (const { path, bytes } of resources)
			expect(statSync(resolve(DATA, path)).size, path).toBe(bytes);
	});
});
