import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import adapterStatic from '@sveltejs/adapter-static';

// How the built site is finished: Kit's adapter for static hosts writes it, then it is given its version, its pages are put
// together for the service worker, and all of it is compressed.

/** The folder of the built site. */
const BUILD = 'build';

/**
 * Stands for the version while Kit builds. Kit writes the version into a script that all others import, whose changed name would
 * change theirs: with the true version, each deployment would make each visitor fetch every script again.
 */
export const VERSION_PLACEHOLDER = '__AIMAQ_VERSION__';

/** @returns {import('@sveltejs/kit').Adapter} */
export function adapter() {
	const inner = adapterStatic({ pages: BUILD, strict: true });
	return {
		name: 'aimaq',
		async adapt(builder) {
			await inner.adapt(builder);
			stampVersion(BUILD);
			bundlePages(BUILD);
			await builder.compress(BUILD);
			compressData(BUILD);
		}
	};
}

/**
 * Writes the version into pages, service worker and `version.json`, in place of what stood for it. The version is a hash of the
 * whole site: whatever shapes it, sources, configuration or environment, makes another version, and nothing else does.
 *
 * @param {string} folder of the built site
 */
function stampVersion(folder) {
	const files = filesIn(folder).sort();
	const hash = createHash('sha256');
	for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
	const version = hash.digest('hex').slice(0, 7);
	for (const name of files) {
		if (!/\.(html|js|json)$/.test(name) || name.startsWith(join('_app', 'immutable', sep)))
			continue;
		const file = join(folder, name);
		const text = readFileSync(file, 'utf8');
		if (text.includes(VERSION_PLACEHOLDER))
			writeFileSync(file, text.replaceAll(VERSION_PLACEHOLDER, version));
	}
}

/**
 * Writes all pages of each language into one file, `_app/pages/en.json`, from which the service worker keeps them:
 * `{ version, pages: { '/region/XX-ABC': '<!doctype html>…' } }`. Pages are so alike that brotli makes 33 kB of 25 that have
 * 21 kB each by themselves.
 *
 * @param {string} folder of the built site
 */
export function bundlePages(folder) {
	/** @type {Record<string, Record<string, string>>} */
	const byLanguage = {};
	for (const name of filesIn(folder).sort()) {
		if (!name.endsWith('.html')) continue;
		const html = readFileSync(join(folder, name), 'utf8');
		const [, language] = /<html[^>]* lang="([^"]+)"/.exec(html) ?? [];
		if (!language) throw new Error(`${name}: expected a page in a language, seen no <html lang>.`);
		const path = `/${name.replaceAll(sep, '/').replace(/(^index)?\.html$/, '')}`;
		(byLanguage[language] ??= {})[path] = html;
	}
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
	mkdirSync(join(folder, '_app/pages'), { recursive: true });
	for (const [language, pages] of Object.entries(byLanguage))
		writeFileSync(join(folder, `_app/pages/${language}.json`), JSON.stringify({ version, pages }));
}

/**
 * Puts compressed copies beside the data that Kit passes over, by the endings of their names.
 *
 * @param {string} folder of the built site
 */
function compressData(folder) {
	for (const name of filesIn(folder).filter((file) => /\.(csv|geojson)$/.test(file))) {
		const file = join(folder, name);
		const text = readFileSync(file);
		writeFileSync(`${file}.br`, brotliCompressSync(text));
		writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
	}
}

/** @param {string} folder @returns {string[]} the paths of its files, from the folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
}
