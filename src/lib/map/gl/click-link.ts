import type { MapPlace } from '../map-place';

/** Has a place's own link in the twin, which lies under the canvas, answer a click as if it had been hit itself. */
export function clickLink(twin: Element, { kind, id }: MapPlace, click: MouseEvent): void {
	const { shiftKey, altKey } = click;
	// The middle button is the same as a key held, and only for a key would a browser open what script clicks on.
	const beside = click.button === 1;
	const event = new MouseEvent('click', {
		bubbles: true,
		cancelable: true,
		ctrlKey: beside || click.ctrlKey,
		metaKey: beside || click.metaKey,
		shiftKey,
		altKey
	});
	twin.querySelector(`[data-${kind}="${CSS.escape(id)}"]`)?.dispatchEvent(event);
}
