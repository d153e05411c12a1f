import { wantsLessData } from '$lib/map/saves-data';
import { SERVICE_WORKER_URL } from '$lib/map/trusted-scripts';

// A module that is evaluated once per document, however often it is imported: it registers the service worker and tells the
// one in control, and each that takes over later, which files the page uses. The import fails where there are no service
// workers, or where the visitor allows none.
const { serviceWorker } = navigator;
serviceWorker.addEventListener('controllerchange', tell);
tell();
// The service worker stores the whole site, and has no way to ask whether the visitor saves data.
if (!wantsLessData()) await serviceWorker.register(SERVICE_WORKER_URL);

/** Sends the page's address and those of the files it has loaded, the page's first. */
function tell() {
	const files = performance.getEntriesByType('resource').map(({ name }) => name);
	serviceWorker.controller?.postMessage([location.href, ...files]);
}
