/**
 * The page's heartbeat: sets `data-beat` of the document's root to the time, if the page shows the stop that is due and a map.
 * The launcher (src/screen) reads the attribute, and restarts a page whose heartbeat stops.
 *
 * @param kiosk the element that contains panel and map
 * @param stop name of the stop that is due; null while a visitor looks around
 * @param now milliseconds since 1970
 */
export function heartbeat(kiosk: Element, stop: string | null, now: number): void {
	const panel = kiosk.querySelector('[data-panel]');
	if (panel?.getAttribute('data-stop') === stop && showsMap(kiosk.querySelector('[data-map]')))
		document.documentElement.dataset['beat'] = String(now);
}

/** Whether the twin is in the document and, where the WebGL map covers the twin, the WebGL map's canvas has an area. */
function showsMap(map: Element | null): boolean {
	const canvas = map?.querySelector('canvas');
	const isCovered = map?.getAttribute('data-map') === 'gl';
	return Boolean(
		map?.querySelector('[data-region]') && (!isCovered || (canvas?.width && canvas.height))
	);
}
