import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { loadFolder, typed, type Files } from './serve.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const PEERS = resolve(import.meta.dirname, 'peers');

/** The outlines that all pages show: the project's own topology of regions, neighbours and water. */
export const TOPOLOGY = resolve(PROJECT, 'geodata/outlines.topo.json');

/** A page that is measured. */
export interface BenchPage {
	/** As `--only` takes it. */
	readonly name: string;
	/** As the table shows it. */
	readonly title: string;
	readonly files: Files;
}

const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
	readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')
);

/** The peers: the name of a script in `peers/`, the package of its library, and the library's name. */
const LIBRARIES = [
	['d3', 'd3', 'D3 (SVG)'],
	['leaflet', 'leaflet', 'Leaflet'],
	['echarts', 'echarts', 'ECharts'],
	['openlayers', 'ol', 'OpenLayers'],
	['maplibre', 'maplibre-gl', 'MapLibre GL JS alone']
] as const;

export const PAGE_NAMES: readonly string[] = ['aimaq', ...LIBRARIES.map(([name]) => name)];

/** Loads the built site and builds the peers. @param names those of `PAGE_NAMES` that are wanted */
export async function loadPages(names: readonly string[]): Promise<BenchPage[]> {
	const pages: BenchPage[] = [];
	if (names.includes('aimaq'))
		pages.push({ name: 'aimaq', title: 'Aimaq', files: loadFolder(resolve(PROJECT, 'build')) });
	for (const [name, library, title] of LIBRARIES)
		if (names.includes(name))
			pages.push({
				name,
				title: `${title} ${dependencies[library]}`,
				files: await buildPeer(name)
			});
	return pages;
}

/** Builds one peer in memory: the common page with the peer's script, and the outlines beside them. */
async function buildPeer(name: string): Promise<Files> {
	const built = await build({
		root: PEERS,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { peer: resolve(PEERS, `${name}.js`) } },
		build: { write: false, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	if (!('output' in built)) throw new Error(`${name}: expected one build, seen several or none`);
	const files = new Map([['/outlines.topo.json', typed(TOPOLOGY, readFileSync(TOPOLOGY))]]);
	for (const item of built.output)
		files.set(
			`/${item.fileName}`,
			typed(item.fileName, Buffer.from(item.type === 'chunk' ? item.code : item.source))
		);
	return files;
}
