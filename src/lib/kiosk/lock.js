/*
 * The lock of a public screen: it blocks what would lead out of the page, or leave it in a state that nobody resets. A script
 * in the head of the page, which runs before anything is seen: a module would come seconds later, and keys pressed until then
 * would open dialogs. Its text stands in the page as it is here, and its hash in the content security policy
 * (svelte.config.js); the launcher's own page has it too (src/screen).
 */
{
	/** The keys that the page itself needs. All others could open a menu, a search, a dialog or another page. */
	const KEYS = new Set([
		...['Tab', 'Enter', ' ', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
		...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
	]);

	/** Before all listeners of the page, and allowed to prevent what browsers do with a wheel or a touch. */
	const first = { capture: true, passive: false };

	/** @param {Event} event */
	const block = (event) => event.preventDefault();

	/** @param {KeyboardEvent | MouseEvent} event */
	const hasModifier = ({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey;

	for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'])
		addEventListener(type, block, first);

	// The browser's own zoom: Safari's gestures, the wheel with Control, two fingers. The map's zoom still works.
	addEventListener('gesturestart', block, first);
	addEventListener('wheel', (event) => event.ctrlKey && block(event), first);
	addEventListener('touchmove', (event) => event.touches.length > 1 && block(event), first);

	// The middle button opens a new tab or scrolls, the fourth goes back in the history, the fifth forward.
	for (const type of /** @type {const} */ (['mousedown', 'mouseup', 'auxclick']))
		addEventListener(type, (event) => event.button > 0 && block(event), first);

	addEventListener(
		'keydown',
		(event) => (hasModifier(event) || !KEYS.has(event.key)) && block(event),
		first
	);

	// With one of these keys held down, a click opens a link in a new tab or window, or downloads it.
	addEventListener(
		'click',
		(event) => (hasModifier(event) || event.shiftKey) && block(event),
		first
	);
	// Links are for the page's script alone. This comes after all listeners of the page; the browser itself follows no link.
	addEventListener(
		'click',
		(event) => event.target instanceof Element && event.target.closest('a') && block(event)
	);
}
