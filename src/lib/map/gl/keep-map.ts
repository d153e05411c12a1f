import type { Map as MapLibreMap } from 'maplibre-gl';
import { backOff } from './back-off';

interface Keeping {
	/** Makes a map that has drawn. */
	readonly create: (signal: AbortSignal) => Promise<MapLibreMap>;
	/** Throws when another try is bound to fail: asked before each but the first. A failed one may leave something behind. */
	readonly require: () => void;
	/** Whether something is drawn again after a lost context. */
	readonly isDrawn: (map: MapLibreMap) => boolean;
	/** The map that may be shown, or null: then the twin is. */
	readonly onmap: (map: MapLibreMap | null) => void;
}

/** Milliseconds a lost context has to come back, and the map then to be drawn, before it is made anew. */
const PATIENCE = {
	context: 5_000,
	// A slow machine would need longer still for another map.
	drawing: 15_000
} as const;

/** Milliseconds after which a map owes nothing to those that failed before it: one that breaks at once has failed too. */
const STEADY = 60_000;

/**
 * Keeps a map drawn: whatever breaks, `onmap(null)` shows the twin, and another try follows, with back-off.
 *
 * @returns the undo
 */
export function keepMap({ create, require, isDrawn, onmap }: Keeping): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	void keep();
	return () => stopped.abort();

	async function keep() {
		for (let failures = 0; !signal.aborted; await sleep(backOff(failures) * 1000, signal)) {
			try {
				if (failures > 0) require();
				const map = await create(signal);
				const since = performance.now();
				if (!signal.aborted) await broken(map);
				onmap(null);
				map.remove();
				if (performance.now() - since >= STEADY) failures = 0;
			} catch (error) {
				// No script, no worker, no WebGL: the twin stands, and the next try may fare better.
				if (failures === 0 && !signal.aborted)
					console.warn('The map does without WebGL for now.', error);
			}
			failures++;
		}
	}

	/** Settles when a shown map is beyond repair, or no longer wanted. */
	function broken(map: MapLibreMap): Promise<void> {
		onmap(map);
		return new Promise((resolve) => {
			let timer: ReturnType<typeof setTimeout> | undefined;
			let restored = false;
			const finishAfter = (patience: number) => {
				clearTimeout(timer);
				timer = setTimeout(finish, patience);
			};
			const subscriptions = [
				map.on('error', finish),
				map.on('webglcontextlost', () => {
					onmap(null);
					finishAfter(PATIENCE.context);
				}),
				map.on('webglcontextrestored', () => {
					restored = true;
					finishAfter(PATIENCE.drawing);
				}),
				map.on('idle', () => {
					if (!restored || !isDrawn(map)) return;
					restored = false;
					clearTimeout(timer);
					onmap(map);
				})
			];
			signal.addEventListener('abort', finish, { once: true });
			function finish() {
				clearTimeout(timer);
				for (const subscription of subscriptions) subscription.unsubscribe();
				signal.removeEventListener('abort', finish);
				resolve();
			}
		});
	}
}

/** Settles after some milliseconds, or at once when aborted. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const timer = setTimeout(finish, milliseconds);
		signal.addEventListener('abort', finish, { once: true });
		function finish() {
			clearTimeout(timer);
			signal.removeEventListener('abort', finish);
			resolve();
		}
	});
}
