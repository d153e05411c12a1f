import stylesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import maplibreUrl from 'maplibre-gl/dist/maplibre-gl.mjs?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * The addresses of MapLibre's three files. They stay files of their own, so that they can be fetched ahead without being
 * run or applied, and kept by address. An imported style sheet would stand in every page, twice as long as the page.
 */
export const MAPLIBRE_URL = maplibreUrl;
export const WORKER_URL = workerUrl;
export const STYLES_URL = stylesUrl;
