import type * as maplibregl from 'maplibre-gl';
import { nextTask } from '../next-task';
import '../trusted-scripts';
import { addStyleSheet } from './add-style-sheet';
import { MAPLIBRE_URL, STYLES_URL, WORKER_URL } from './files';

export type MapLibre = typeof maplibregl;

/**
 * MapLibre with its styles, ready to start its worker.
 *
 * @throws {TypeError} when its script cannot be fetched or run
 * @throws {Error} when its style sheet cannot be fetched
 */
export async function loadMapLibre(): Promise<MapLibre> {
	const [maplibre] = await Promise.all([
		import(/* @vite-ignore */ MAPLIBRE_URL) as Promise<MapLibre>,
		addStyleSheet(STYLES_URL)
	]);
	maplibre.setWorkerUrl(WORKER_URL);
	// To run it took long: the page has its turn before anything is made with it.
	await nextTask();
	return maplibre;
}
