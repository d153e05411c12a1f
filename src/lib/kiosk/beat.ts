/**
 * Tells whoever watches the page that it lives and shows what it should: `data-beat` on the document holds the time of the
 * last look, in milliseconds on the wall clock.
 *
 * @param stop the name of the stop that is due; null while a visitor looks around
 */
export function beat(root: Element, stop: string | null, now: number): void {
	const panel = root.querySelector('[data-panel]');
	if (panel?.getAttribute('data-stop') === stop && showsMap(root.querySelector('[data-map]')))
		document.documentElement.dataset['beat'] = String(now);
}

/** Whether the twin is there, and where the WebGL map has taken its place, a canvas with an area. */
function showsMap(map: Element | null): boolean {
	const canvas = map?.querySelector('canvas');
	const isCovered = map?.getAttribute('data-map') === 'gl';
	return Boolean(
		map?.querySelector('[data-region]') && (!isCovered || (canvas?.width && canvas.height))
	);
}
