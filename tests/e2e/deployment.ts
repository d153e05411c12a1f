import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundlePages } from '../../src/adapter.js';

export const BUILD = resolve(import.meta.dirname, '../../build');

/** The version that is built. */
export const VERSION = versionOf(BUILD);

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Another version of the built site, as a changed source would build it: every script under another name, and nothing
 * left of the old names. Its pages say `data-version` in their first element.
 */
export function deployment(folder: string, version: string): string {
	copy(folder);
	const files = filesIn(folder);
	const scripts = files.filter((file) => /_app\/immutable\/.*\.js$/.test(file));
	for (const file of files.filter((path) => /\.(html|js|json)$/.test(path))) {
		let text = readFileSync(file, 'utf8').replaceAll(VERSION, version);
		const before = hashOf(text);
		for (const script of scripts)
			text = text.replaceAll(basename(script), renamed(basename(script), version));
		text = text.replace('<html', `<html data-version="${version}"`);
		writeFileSync(file, text.replaceAll(before, hashOf(text)));
	}
	for (const script of scripts) renameSync(script, renamed(script, version));
	bundlePages(folder);
	return folder;
}

/** The built site for a visitor who asked to save data: Chromium cannot be told so for a service worker. */
export function savingDeployment(folder: string): string {
	return changeWorker(
		folder,
		`Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`
	);
}

/** The built site on a device that can no longer list what it has stored, once the service worker is active. */
export function unlistedDeployment(folder: string): string {
	return changeWorker(
		folder,
		`const list = caches.keys.bind(caches);
		const refuse = () => Promise.reject(new DOMException('', 'UnknownError'));
		caches.keys = () => (registration.active?.state === 'activated' ? refuse() : list());`
	);
}

/** The built site with another service worker. @param code that it runs first */
export function changeWorker(folder: string, code: string): string {
	copy(folder);
	const worker = join(folder, 'service-worker.js');
	writeFileSync(worker, `${code}\n${readFileSync(worker, 'utf8')}`);
	return folder;
}

/** The built site whose pages run a script ahead of all else, which their policy does not reach. */
export function watchedDeployment(folder: string, script: string): string {
	copy(folder);
	for (const page of filesIn(folder).filter((file) => file.endsWith('.html')))
		writeFileSync(
			page,
			readFileSync(page, 'utf8').replace('<head>', () => `<head><script>${script}</script>`)
		);
	bundlePages(folder);
	return folder;
}

/** Without the compressed copies, which would not be changed with their originals. */
function copy(folder: string) {
	cpSync(BUILD, folder, { recursive: true });
	for (const file of filesIn(folder)) if (/\.(br|gz)$/.test(file)) rmSync(file);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}

const renamed = (path: string, version: string) => path.replace(/\.js$/, `-${version}.js`);

/** The name a page's policy has for the script with which Kit starts: the last, as some pages have an early script. */
function hashOf(text: string): string {
	const [, script = ''] = [...text.matchAll(INLINE_SCRIPT)].at(-1) ?? [];
	return createHash('sha256').update(script).digest('base64');
}

function versionOf(folder: string): string {
	const { version }: { version: string } = JSON.parse(
		readFileSync(join(folder, '_app/version.json'), 'utf8')
	);
	return version;
}
