import stylesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import maplibreUrl from 'maplibre-gl/dist/maplibre-gl.mjs?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * The addresses of MapLibre's script, worker and style sheet, each with a hash of the file's content in its name. The
 * three files are loaded by address and not imported, because an import could neither be fetched ahead without running
 * the script (0.3 s on a slow phone) nor keep the style sheet (72 kB) from being inlined into every page. The worker
 * imports nothing, so it needs no bundling; a bundled worker (`?worker&url`) would be missing from the list of files that
 * Kit gives to the service worker (https://github.com/sveltejs/kit/issues/12438).
 */
export const MAPLIBRE_URL = maplibreUrl;
export const WORKER_URL = workerUrl;
export const STYLES_URL = stylesUrl;

/**
 * Downloads MapLibre's files into the browser's cache at low priority, without running them. A file that does not arrive
 * is downloaded when the map starts. (Firefox blocks `<link rel="prefetch">` under this site's content security policy,
 * because it checks prefetches against `default-src`; `fetch` is checked against `connect-src`.)
 */
export function prefetchMapLibre(): void {
	for (const url of [STYLES_URL, MAPLIBRE_URL, WORKER_URL])
		void fetch(url, { priority: 'low' })
			// A response whose body is not read is not downloaded to its end.
			.then((response) => response.arrayBuffer())
			.catch(() => {});
}
