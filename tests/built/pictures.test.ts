import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/lib/domain/language';
import { pictureNames } from '../../src/lib/domain/picture';
import { facts } from '../../src/lib/server/facts';

const BUILD = resolve(import.meta.dirname, '../../build');

/** Bytes above which a picture would be slow to come where it is shown. */
const MOST = 150_000;

const pictures = LANGUAGES.flatMap((language) =>
	pictureNames(facts.regions).map((name) => {
		const folder = language === DEFAULT_LANGUAGE ? 'social' : `${language}/social`;
		return {
			path: `${folder}/${name}.png`,
			bytes: readFileSync(resolve(BUILD, folder, `${name}.png`))
		};
	})
);

describe('the pictures for other sites', () => {
	it('are one for the overview and one a region at least, in each language', () => {
		expect(pictures.length).toBeGreaterThanOrEqual(54);
		const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /social\/[^/]+\.png$/.test(file)).sort()).toEqual(
			pictures.map(({ path }) => path).sort()
		);
	});

	it.each(pictures)('at /$path are PNG of 1200 by 630, and not heavy', ({ bytes }) => {
		expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
		// https://www.w3.org/TR/png-3/#11IHDR
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(bytes.length).toBeLessThanOrEqual(MOST);
	});

	it('differ, each from every other', () => {
		const hashes = pictures.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
		expect(new Set(hashes).size).toBe(pictures.length);
	});
});
