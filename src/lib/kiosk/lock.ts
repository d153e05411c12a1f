/** Events whose default action leads out of a kiosk, or leaves the page in a state that nobody resets. */
const BLOCKED_EVENTS = [
	'contextmenu',
	'dragstart',
	'selectstart',
	'gesturestart',
	'auxclick',
	'drop',
	'dragover'
] as const;

/**
 * Blocks what would lead out of a page on a public screen: context menu, selection, drag and drop, the browser's own zoom,
 * its keyboard shortcuts, and links that open a new window. The map's own zoom still works.
 *
 * @returns a function that unblocks all
 */
export function lock(): () => void {
	const unlocked = new AbortController();
	const options = { signal: unlocked.signal, capture: true, passive: false };
	const block = (event: Event) => event.preventDefault();

	for (const type of BLOCKED_EVENTS) addEventListener(type, block, options);
	addEventListener('wheel', (event) => event.ctrlKey && block(event), options);
	addEventListener('touchmove', (event) => event.touches.length > 1 && block(event), options);
	addEventListener(
		'keydown',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) block(event);
		},
		options
	);
	// A click with one of these keys held down opens a link in a new tab or window, or downloads it.
	addEventListener(
		'click',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) block(event);
		},
		options
	);
	return () => unlocked.abort();
}
