import { wantsLessData } from '$lib/map/saves-data';
import { SERVICE_WORKER_URL } from '$lib/map/trusted-scripts';

// Runs where the module is evaluated, once in a document, however often it is asked for. It starts the service worker, and
// tells it, and each that follows it, what the page rests on. It fails where there are no service workers, or where the
// visitor allows none.
const { serviceWorker } = navigator;
serviceWorker.addEventListener('controllerchange', tell);
tell();
// It would keep the whole site, and cannot be asked itself whether that is welcome.
if (!wantsLessData()) await serviceWorker.register(SERVICE_WORKER_URL);

/** Says the addresses of the page and of the files it has loaded, the page's first. */
function tell() {
	const files = performance.getEntriesByType('resource').map(({ name }) => name);
	serviceWorker.controller?.postMessage([location.href, ...files]);
}
