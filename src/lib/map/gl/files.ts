import stylesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import maplibreUrl from 'maplibre-gl/dist/maplibre-gl.mjs?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * The addresses of MapLibre's three files. They stay files of their own, so that they can be fetched ahead without being
 * run or applied, and kept by address. An imported style sheet would stand in every page, twice as long as the page.
 * The worker imports nothing, so it is a plain file like the others: what Vite bundles as a worker is missing from the
 * files that Kit names to the service worker (kit #12438).
 */
export const MAPLIBRE_URL = maplibreUrl;
export const WORKER_URL = workerUrl;
export const STYLES_URL = stylesUrl;
