import type { Map as MapLibreMap } from 'maplibre-gl';
import { backOff } from '../back-off';

interface Supervision {
	/** Makes a map and resolves when it is drawn. The signal is aborted when no map is wanted any more. */
	readonly create: (signal: AbortSignal) => Promise<MapLibreMap>;
	/**
	 * Throws while WebGL is not available. Called before each try but the first: MapLibre's constructor, when it throws,
	 * leaves the unfinished map subscribed to its worker pool, so it must not be called in vain over and over.
	 */
	readonly requireWebgl: () => void;
	/** Whether the map has drawn something after a lost context was restored. */
	readonly isDrawn: (map: MapLibreMap) => boolean;
	/** Called with the map to show, or with null when the twin is to be shown. */
	readonly onmap: (map: MapLibreMap | null) => void;
}

/** Milliseconds that a lost context may take to be restored before the map is made again. */
const RESTORE_TIMEOUT = 5_000;

/** Milliseconds that a restored map may take to draw: a slow machine would need longer to make another map. */
const REDRAW_TIMEOUT = 15_000;

/** Milliseconds a map must have been shown for the failures before it to be forgotten. */
const STABLE_AFTER = 60_000;

/**
 * Shows a map for as long as it is wanted. Whenever the map fails, `onmap(null)` has the twin shown, and after a growing
 * wait another map is made. A map that lost its WebGL context is shown again when it has been redrawn.
 *
 * @returns the undo
 */
export function superviseMap({ create, requireWebgl, isDrawn, onmap }: Supervision): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	void supervise();
	return () => stopped.abort();

	async function supervise() {
		for (let failures = 0; !signal.aborted; await sleep(backOff(failures) * 1000, signal)) {
			try {
				if (failures > 0) requireWebgl();
				const map = await create(signal);
				const shownAt = performance.now();
				if (!signal.aborted) await showUntilBroken(map);
				onmap(null);
				map.remove();
				if (performance.now() - shownAt >= STABLE_AFTER) failures = 0;
			} catch (error) {
				// Only the first failure is reported: a kiosk without WebGL tries for weeks.
				if (failures === 0 && !signal.aborted)
					console.warn('The map does without WebGL for now.', error);
			}
			failures++;
		}
	}

	/** Resolves when the map cannot be shown any more, or is not wanted any more. */
	function showUntilBroken(map: MapLibreMap): Promise<void> {
		onmap(map);
		return new Promise((resolve) => {
			let timer: ReturnType<typeof setTimeout> | undefined;
			let restored = false;
			const finishAfter = (milliseconds: number) => {
				clearTimeout(timer);
				timer = setTimeout(finish, milliseconds);
			};
			const subscriptions = [
				map.on('error', finish),
				map.on('webglcontextlost', () => {
					onmap(null);
					finishAfter(RESTORE_TIMEOUT);
				}),
				map.on('webglcontextrestored', () => {
					restored = true;
					finishAfter(REDRAW_TIMEOUT);
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

/** Resolves after some milliseconds, or at once when aborted. */
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
