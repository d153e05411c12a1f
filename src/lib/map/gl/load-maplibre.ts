import 'maplibre-gl/dist/maplibre-gl.css';
import type * as maplibregl from 'maplibre-gl';
import './trusted-worker';
import { MAPLIBRE_URL, WORKER_URL } from './files';

export type MapLibre = typeof maplibregl;

/**
 * MapLibre, ready to start its worker.
 *
 * @throws {TypeError} when its file cannot be fetched or run
 */
export async function loadMapLibre(): Promise<MapLibre> {
	const maplibre: MapLibre = await import(/* @vite-ignore */ MAPLIBRE_URL);
	maplibre.setWorkerUrl(WORKER_URL);
	return maplibre;
}
