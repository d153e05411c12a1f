import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CONTENT_TYPES } from '../../src/host/content-types';

// Runs the built service worker over the built site, and looks at what it caches.

const BUILD = resolve(import.meta.dirname, '../../build');
const ORIGIN = 'https://example.org';
const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => /_app\/immutable\/.*\.js$/.test(file));
const { version }: { version: string } = JSON.parse(read('_app/version.json'));

/** The file with which a static host answers a path. */
function fileOf(path: string): string | undefined {
	const file = path === '/' ? 'index.html' : path.slice(1);
	return [file, `${file}.html`].find(
		(name) => /\.\w+$/.test(name) && existsSync(join(BUILD, name))
	);
}

/** Installs the service worker for a visitor with one open page. @returns the cached paths, by the name of the cache */
async function install(page: string): Promise<Map<string, string[]>> {
	const kept = new Map<string, string[]>();
	const listeners = new Map<string, (event: object) => void>();
	const cache = (name: string) => {
		const paths = kept.get(name) ?? [];
		kept.set(name, paths);
		return { keys: async () => [], put: async (path: string) => void paths.push(path) };
	};
	runInNewContext(read('service-worker.js'), {
		URL,
		Response,
		TextDecoderStream,
		location: { origin: ORIGIN, pathname: '/service-worker.js' },
		navigator: {},
		clients: { matchAll: async () => [{ id: '1', url: `${ORIGIN}${page}` }] },
		caches: { keys: async () => [...kept.keys()], open: async (name: string) => cache(name) },
		fetch: async (path: string) => {
			const file = fileOf(path);
			const type = CONTENT_TYPES[file?.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			return new Response(file && readFileSync(join(BUILD, file)), {
				status: file ? 200 : 404,
				headers: { 'content-type': type }
			});
		},
		skipWaiting: async () => {},
		addEventListener: (type: string, listener: (event: object) => void) =>
			listeners.set(type, listener)
	});
	await new Promise<void>((done, refuse) => {
		const waitUntil = (installed: Promise<void>) => void installed.then(done, refuse);
		listeners.get('install')?.({ waitUntil });
	});
	return kept;
}

const kept = await install('/');
const [paths = []] = kept.values();

describe('what the service worker keeps when it is installed', () => {
	it('lies in one cache, named after the version', () => {
		expect([...kept.keys()]).toEqual([`aimaq-${version}`]);
	});

	it.each([
		{ page: '/', isOwn: (path: string) => !/^\/(kk|ru)(\/|$)/.test(path) },
		{ page: '/kk/source', isOwn: (path: string) => /^\/kk(\/|$)/.test(path) }
	])('holds every page of the language of $page, and none of another', async ({ page, isOwn }) => {
		const pages = files
			.filter((file) => file.endsWith('.html'))
			.map((file) => `/${file.replace(/(^index)?\.html$/, '')}`);
		expect(pages.filter(isOwn).length).toBeGreaterThan(20);
		const [held = []] = (await install(page)).values();
		expect(held.filter((path) => pages.includes(path)).sort()).toEqual(pages.filter(isOwn).sort());
	});

	it('holds the outlines and the icon', () => {
		expect(paths).toContain('/data/outlines.topo.json');
		expect(paths).toContain('/icon.svg');
	});

	it('holds every file of script, style and type', () => {
		const immutable = files.filter((file) => /_app\/immutable\/.*\.(js|css|woff2)$/.test(file));
		expect(immutable.length).toBeGreaterThan(20);
		const asked = immutable.filter((file) => isAskedFor(file.split('/').at(-1) ?? ''));
		for (const file of asked) expect(paths).toContain(`/${file}`);
	});

	it.each([
		['script', /[`"](\/_app\/[^`"]*maplibre-gl\.[^`"]*\.js)[`"]/],
		['worker', /[`"](\/_app\/[^`"]*maplibre-gl-worker[^`"]*)[`"]/],
		['styles', /[`"](\/_app\/[^`"]*maplibre-gl\.[^`"]*\.css)[`"]/]
	])('holds MapLibre’s %s, under the very address the page asks for', (_, address) => {
		const named = scripts.flatMap((script) => address.exec(read(script))?.[1] ?? []);
		expect(named).toHaveLength(1);
		expect(paths).toContain(named[0]);
	});

	it('holds no script whose name hosts may not know the type of', () => {
		expect(files.filter((file) => file.endsWith('.mjs'))).toEqual([]);
	});

	it('holds nothing twice, and nothing that no page shows', () => {
		expect(new Set(paths).size).toBe(paths.length);
		expect(
			paths.filter((path) =>
				/aimaq\.png|robots|__data|version\.json|\/social\/|\/data\/(?!.*\.topo\.json$)/.test(path)
			)
		).toEqual([]);
	});
});

/** Whether a page or a script names a file. Kit copies some from the server's build that nothing names. */
function isAskedFor(name: string): boolean {
	return [...scripts, ...files.filter((file) => file.endsWith('.html'))].some((file) =>
		read(file).includes(name)
	);
}
