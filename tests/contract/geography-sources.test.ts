import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../geodata/read-sources';
import { kazakhstanTopojson } from '../../geodata/stages/kazakhstan-topojson';
import { verifyChecksums } from '../../geodata/stages/verify-checksums';
import { fileAt, textOf } from './geography-files';

describe('the sources', () => {
	const checksums = textOf('geodata/sources/checksums.txt');
	const names = ['kaz.topo.json', 'city-regions.geojson'];
	const bytes = new Map(
		names.map((name) => [name, readFileSync(fileAt(`geodata/sources/${name}`))])
	);

	it('have the checksums beside them', () => {
		const lines = names.map((name) => {
			const sha256 = createHash('sha256')
				.update(bytes.get(name) ?? '')
				.digest('hex');
			return `${sha256}  ${name}\n`;
		});
		expect(checksums).toBe(lines.join(''));
	});

	it('stop the build when one is changed, with the file, both checksums and what to do', () => {
		const changed = new Map(bytes).set('kaz.topo.json', Buffer.from('{}'));
		expect(() => verifyChecksums(changed, checksums)).toThrow(
			/sources\/kaz\.topo\.json: expected SHA-256 30a2e043\w+, saw 44136fa3\w+\. Restore the file/
		);
	});

	it('stop the build when one is missing or has no checksum', () => {
		const [first] = bytes;
		expect(() => verifyChecksums(new Map(first && [first]), checksums)).toThrow('no such file');
		expect(() => verifyChecksums(new Map([...bytes, ['x', Buffer.of()]]), checksums)).toThrow(
			'no line for this file'
		);
	});

	it('stop the build when a city does not lie strictly inside its oblast', () => {
		const sources = readSources();
		const features = sources.cities.features.map((city) => ({
			...city,
			properties: { host: 'KZ-KAR' }
		}));
		expect(() =>
			kazakhstanTopojson({ ...sources, cities: { ...sources.cities, features } })
		).toThrow('expected an outline strictly inside KZ-KAR');
	});

	it('stop the build when regions.json names a region that has no outline', () => {
		const sources = readSources();
		expect(() =>
			kazakhstanTopojson({ ...sources, order: [...sources.order.slice(1), 'KZ-XXX'] })
		).toThrow('geodata/regions.json: expected the ids');
	});
});
