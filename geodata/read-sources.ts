import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Sources } from './stages/kazakhstan-topojson';
import { verifyChecksums } from './stages/verify-checksums';

const FILES = ['kaz.topo.json', 'city-regions.geojson'] as const;

/**
 * Reads and parses the sources of the geography.
 *
 * @throws {BuildError} where a file in geodata/sources does not match its line in checksums.txt
 */
export function readSources(): Sources {
	const bytes = new Map(FILES.map((file) => [file, readFileSync(here(`sources/${file}`))]));
	verifyChecksums(bytes, readFileSync(here('sources/checksums.txt'), 'utf8'));
	const countries = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const { regions } = parse<{ regions: { id: string }[] }>(readFileSync(here('regions.json')));
	return {
		oblasts: parse(bytes.get('kaz.topo.json')),
		cities: parse(bytes.get('city-regions.geojson')),
		countries: parse(readFileSync(countries)),
		order: regions.map(({ id }) => id)
	};
}

/** A path in `geodata/`. */
function here(path: string): URL {
	return new URL(path, import.meta.url);
}

function parse<T>(bytes: Buffer | undefined): T {
	const value: T = JSON.parse(String(bytes));
	return value;
}
