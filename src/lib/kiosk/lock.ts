/** Gestures and menus that lead out of a kiosk, or leave it in a state that nobody mends. */
const CLOSED = [
	'contextmenu',
	'dragstart',
	'selectstart',
	'gesturestart',
	'auxclick',
	'drop',
	'dragover'
] as const;

/**
 * Closes the ways out of a page that stands on a public screen: menu, selection, drag, the browser's own zoom, its shortcuts,
 * and links that open elsewhere. The map's own zoom stays.
 *
 * @returns the undo
 */
export function lock(): () => void {
	const opened = new AbortController();
	const options = { signal: opened.signal, capture: true, passive: false };
	const close = (event: Event) => event.preventDefault();

	for (const type of CLOSED) addEventListener(type, close, options);
	addEventListener('wheel', (event) => event.ctrlKey && close(event), options);
	addEventListener('touchmove', (event) => event.touches.length > 1 && close(event), options);
	addEventListener(
		'keydown',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) close(event);
		},
		options
	);
	// With a key held down a link would open in a window of its own.
	addEventListener(
		'click',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) close(event);
		},
		options
	);
	return () => opened.abort();
}
