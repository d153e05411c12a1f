/**
 * Tells whoever watches the page that it lives and shows what it should: `data-beat` on the document holds the time of the
 * last look, in milliseconds on the wall clock.
 *
 * @param stop the name of the stop that is due
 */
export function beat(root: Element, stop: string, now: number): void {
	const shown = root.querySelector('[data-stop]')?.getAttribute('data-stop');
	if (shown === stop && root.querySelector('[data-map] [data-region]'))
		document.documentElement.dataset['beat'] = String(now);
}
