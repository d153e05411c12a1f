import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'aimaq-geodata-'));
	cpSync('geodata', join(folder, 'facts'), { recursive: true });
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	rmSync(folder, { recursive: true });
});

/** The reader of the facts, as a caller in the folder gets it who sets GEODATA. */
async function readerOf(geodata: string) {
	vi.stubEnv('GEODATA', geodata);
	vi.stubEnv('INIT_CWD', folder);
	vi.resetModules();
	return import('./geodata-folder');
}

describe('the folder with the facts', () => {
	it('is the project’s own where none is named', async () => {
		const { GEODATA, shownPath } = await readerOf('');
		expect(GEODATA).toBe(join(process.cwd(), 'geodata'));
		expect(shownPath('regions.json')).toBe('geodata/regions.json');
	});

	it('is named from where the caller stands', async () => {
		const { GEODATA, shownPath, readReports } = await readerOf('facts/');
		expect(GEODATA).toBe(join(folder, 'facts'));
		expect(shownPath('regions.json')).toBe('facts/regions.json');
		expect(readReports().map(({ file }) => file)).toEqual(['facts/reports/2022-01-08.json']);
	});

	it('that is missing is named, with what to do', async () => {
		const { readGeodata } = await readerOf('fact');
		expect(() => readGeodata('regions.json')).toThrow(
			/^GEODATA=fact: expected a folder with dashboard\.json, regions\.json, .*, seen none at .*\/fact\. Name it from/
		);
	});

	it('names a file that is missing, what is in it and what to do', async () => {
		rmSync(join(folder, 'facts/cities.json'));
		const { readGeodata } = await readerOf('facts');
		expect(() => readGeodata('cities.json')).toThrow(
			/^facts\/cities\.json: expected the marked cities, .*, seen no such file in .*\. Write it after/
		);
	});

	it('names the reports where there is none', async () => {
		rmSync(join(folder, 'facts/reports/2022-01-08.json'));
		const { readReports } = await readerOf('facts');
		expect(readReports).toThrow(/^facts\/reports: expected at least one report, .*, seen none/);
	});
});
