import type { ScreenState } from './fleet-heartbeat';

/**
 * The page's heartbeat: sets `data-beat` of the document's root to the time, if the page shows the stop that is due and a map.
 * The launcher (src/screen) reads the attribute, and restarts a page whose heartbeat stops. Beside it stands `data-screen`, the
 * screen's state as JSON, which the launcher passes on where it is asked to.
 *
 * @param kiosk the element that contains panel and map
 * @param stop name of the stop that is due; null while a visitor looks around
 * @param now milliseconds since 1970
 */
export function heartbeat(
	kiosk: Element,
	stop: string | null,
	now: number,
	state: ScreenState
): void {
	const { dataset } = document.documentElement;
	dataset['screen'] = JSON.stringify(state);
	const panel = kiosk.querySelector('[data-panel]');
	if (panel?.getAttribute('data-stop') === stop && showsMap(kiosk.querySelector('[data-map]')))
		dataset['beat'] = String(now);
}

/** Whether the twin is in the document and, where the WebGL map covers the twin, the WebGL map's canvas has an area. */
function showsMap(map: Element | null): boolean {
	const canvas = map?.querySelector('canvas');
	const isCovered = map?.getAttribute('data-map') === 'gl';
	return Boolean(
		map?.querySelector('[data-region]') && (!isCovered || (canvas?.width && canvas.height))
	);
}
