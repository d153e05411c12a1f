/**
 * Tells whoever watches the page that it lives and shows what it should: `data-beat` on the document holds the time of the
 * last look, in milliseconds on the wall clock.
 *
 * @param stop the name of the stop that is due; null while a visitor looks around
 */
export function beat(root: Element, stop: string | null, now: number): void {
	const panel = root.querySelector('[data-panel]');
	if (panel?.getAttribute('data-stop') === stop && root.querySelector('[data-map] [data-region]'))
		document.documentElement.dataset['beat'] = String(now);
}
