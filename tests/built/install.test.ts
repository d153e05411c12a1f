import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/lib/appearance/palette';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/lib/domain/language';

const BUILD = resolve(import.meta.dirname, '../../build');
const read = (path: string) => readFileSync(resolve(BUILD, path), 'utf8');

interface Manifest extends Readonly<Record<string, unknown>> {
	readonly icons: readonly { src: string; sizes: string; purpose: string }[];
}

const manifests = LANGUAGES.map((language) => {
	const prefix = language === DEFAULT_LANGUAGE ? '' : `${language}/`;
	const path = `${prefix}manifest.webmanifest`;
	const manifest: Manifest = JSON.parse(read(path));
	return {
		language,
		path,
		manifest,
		home: `/${prefix.slice(0, -1)}`,
		page: `${prefix}source.html`
	};
});

describe.each(manifests)(
	'what a device is told in $language',
	({ path, language, manifest, home, page }) => {
		it('is named by each page of the language', () => {
			expect(read(page)).toContain(`<link rel="manifest" href="/${path}"`);
		});

		it('opens the map in the language, as a window of its own that holds every language', () => {
			expect(manifest).toMatchObject({
				lang: language,
				start_url: home,
				scope: '/',
				display: 'standalone',
				theme_color: paletteOf('light', 'usual').paper,
				background_color: paletteOf('light', 'usual').paper
			});
		});

		it('has the icons that make a site installable, and one for devices that cut their own', () => {
			const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
			expect(kinds).toEqual(
				expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable'])
			);
			for (const { src } of manifest.icons)
				expect(existsSync(resolve(BUILD, src.slice(1)))).toBe(true);
		});
	}
);

describe('the manifests', () => {
	it('have names in their languages', () => {
		for (const key of ['name', 'short_name', 'start_url'])
			expect(new Set(manifests.map(({ manifest }) => manifest[key])).size).toBe(LANGUAGES.length);
	});

	it('leave a colour for the dark scheme to the pages, and Apple’s icon too', () => {
		expect(read('index.html')).toMatch(
			new RegExp(
				`name="theme-color" content="${paletteOf('dark', 'usual').paper}" media="[^"]*dark`
			)
		);
		expect(read('index.html')).toContain(
			'<link rel="apple-touch-icon" href="/apple-touch-icon.png"'
		);
		expect(existsSync(resolve(BUILD, 'apple-touch-icon.png'))).toBe(true);
	});
});
