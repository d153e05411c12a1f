import maplibreUrl from 'maplibre-gl/dist/maplibre-gl.mjs?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * The addresses of MapLibre's two files. They stay files of their own, so that they can be fetched ahead without being
 * run, and kept by address.
 */
export const MAPLIBRE_URL = maplibreUrl;
export const WORKER_URL = workerUrl;
