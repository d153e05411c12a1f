import type { GlobalDispatcher } from 'maplibre-gl';

/** Milliseconds between two beats. */
const PAUSE = 2_000;

/** Milliseconds a worker may be silent: one that parses on a slow processor is busy, not dead. */
const PATIENCE = 2_000;

/**
 * Feels the pulse of MapLibre's worker while the page is seen. One that dies (short memory, a fault of the browser's)
 * sends no event, and MapLibre itself looks for one only when the page comes back into view, which the page of a kiosk
 * never does. A worker that is silent is replaced: MapLibre asks it once more, and then starts another and tells its
 * maps that they lost their context and have it back. That takes at most 4.5 seconds; a beat costs one empty message
 * each way.
 *
 * @returns the undo
 */
export function keepPulse(workers: Pick<GlobalDispatcher, 'ping' | 'ensureWorkers'>): () => void {
	let stopped = false;
	let timer = setTimeout(beat, PAUSE);
	return () => {
		stopped = true;
		clearTimeout(timer);
	};

	async function beat() {
		if (document.visibilityState === 'visible' && !(await workers.ping(PATIENCE)) && !stopped)
			await workers.ensureWorkers();
		if (!stopped) timer = setTimeout(beat, PAUSE);
	}
}
