import type { GlobalDispatcher } from 'maplibre-gl';

/** Milliseconds between two pings. */
const PING_EVERY = 2_000;

/** Milliseconds a worker may take to answer a ping: a worker that parses on a slow processor is busy and not dead. */
const PING_TIMEOUT = 2_000;

/**
 * Pings MapLibre's worker while the page is visible, and replaces a worker that does not answer within 4.5 seconds. A
 * worker that the browser terminates (to free memory, or by a fault) sends no event. MapLibre itself pings its worker only
 * when the page becomes visible again, which never happens on a kiosk's screen. MapLibre reports a replaced worker to its
 * maps as a lost and restored WebGL context.
 *
 * @param dispatcher MapLibre's own, from `getGlobalDispatcher()`
 * @returns the undo
 */
export function watchWorker(
	dispatcher: Pick<GlobalDispatcher, 'ping' | 'ensureWorkers'>
): () => void {
	let stopped = false;
	let timer = setTimeout(check, PING_EVERY);
	return () => {
		stopped = true;
		clearTimeout(timer);
	};

	async function check() {
		const visible = document.visibilityState === 'visible';
		if (visible && !(await dispatcher.ping(PING_TIMEOUT)) && !stopped)
			// Pings once more for half a second, then starts another worker.
			await dispatcher.ensureWorkers();
		if (!stopped) timer = setTimeout(check, PING_EVERY);
	}
}
