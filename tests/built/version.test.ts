import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION_PLACEHOLDER } from '../../src/adapter.js';
import { LANGUAGES } from '../../src/lib/domain/language';

const BUILD = resolve(import.meta.dirname, '../../build');
const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
const texts = files.filter((name) => /\.(html|js|css|json|webmanifest|svg)$/.test(name));
const { version }: { version: string } = JSON.parse(read('_app/version.json'));

describe('the version of the built site', () => {
	it('stands in the head of every page, and in the service worker', () => {
		for (const page of files.filter((name) => name.endsWith('.html')))
			expect(read(page)).toContain(`<meta name="aimaq-version" content="${version}" />`);
		expect(read('service-worker.js')).toContain(version);
	});

	it('stands in no script that a browser may keep: it would rename that script and all that import it', () => {
		const kept = texts.filter((name) => name.startsWith('_app/immutable/'));
		expect(kept.length).toBeGreaterThan(30);
		for (const name of kept) expect(read(name), name).not.toContain(version);
	});

	it('has taken the place of what stands for it while the site is built', () => {
		const left = texts.filter((name) => read(name).includes(VERSION_PLACEHOLDER));
		expect(left.filter((name) => !name.startsWith('_app/immutable/'))).toEqual([]);
	});
});

describe.each(LANGUAGES)('the pages in one file, in %s', (language) => {
	const file = `_app/pages/${language}.json`;
	const bundle: { version: string; pages: Record<string, string> } = JSON.parse(read(file));

	it('are those of the built site, to the letter', () => {
		expect(bundle.version).toBe(version);
		const pages = files
			.filter((name) => name.endsWith('.html'))
			.filter((name) => read(name).includes(`<html lang="${language}"`));
		expect(Object.keys(bundle.pages)).toHaveLength(pages.length);
		for (const name of pages)
			expect(bundle.pages[`/${name.replace(/(^index)?\.html$/, '')}`]).toBe(read(name));
	});

	it('take less than a tenth of what they take by themselves', () => {
		const compressed = (name: string) => statSync(join(BUILD, `${name}.br`)).size;
		const alone = Object.keys(bundle.pages).map((path) =>
			compressed(`${path === '/' ? '/index' : path}.html`)
		);
		expect(compressed(file)).toBeLessThan(alone.reduce((sum, size) => sum + size, 0) / 10);
	});
});
