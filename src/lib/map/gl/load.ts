import type * as maplibregl from 'maplibre-gl';
import { resolve } from '$app/paths';
import type { MapTopology } from '../../geo/map-topology';
import { yieldToMain } from '../yield-to-main';
// Creates the Trusted Types policy that lets MapLibre start its worker.
import '../trusted-scripts';
import { MAPLIBRE_URL, STYLES_URL, WORKER_URL } from './files';

export type MapLibre = typeof maplibregl;

/**
 * Loads MapLibre and its style sheet.
 *
 * @throws {TypeError} when the script cannot be fetched or run
 * @throws {Error} when the style sheet cannot be fetched
 */
export async function loadMapLibre(): Promise<MapLibre> {
	const [maplibre] = await Promise.all([
		import(/* @vite-ignore */ MAPLIBRE_URL) as Promise<MapLibre>,
		addStyleSheet(STYLES_URL)
	]);
	maplibre.setWorkerUrl(WORKER_URL);
	// Running the script is a long task: the browser handles waiting input before a map is made.
	await yieldToMain();
	return maplibre;
}

/**
 * Loads the outlines of regions, neighbours and water.
 *
 * @throws {Error} when the site does not answer with them
 * @throws the signal's reason when aborted
 */
export async function loadTopology(signal: AbortSignal): Promise<MapTopology> {
	const url = resolve('/data/outlines.topo.json');
	const response = await fetch(url, { signal });
	if (!response.ok)
		throw new Error(`${url}: expected the outlines, seen HTTP ${response.status}. Retrying helps.`);
	return response.json();
}

/** The style sheets that were added to the page or are on their way, by address. */
const styleSheets = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once however often it is asked for. After a failure the next call tries again.
 *
 * @throws {Error} when the style sheet cannot be fetched
 */
export function addStyleSheet(href: string): Promise<void> {
	const known = styleSheets.get(href);
	if (known) return known;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	const loaded = new Promise<void>((resolve, reject) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => {
			styleSheets.delete(href);
			link.remove();
			reject(new Error(`style sheet ${href}: expected it to load, seen an error`));
		});
	});
	styleSheets.set(href, loaded);
	document.head.append(link);
	return loaded;
}
