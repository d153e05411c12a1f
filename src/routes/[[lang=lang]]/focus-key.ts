/** What an element that may get the focus back is found by, on whatever page stands then. */
const KEYS = ['data-region', 'data-inset', 'data-list', 'data-city'];

/** A selector that finds the element again after a navigation; null where there is none. */
export function focusKey(element: Element | null): string | null {
	const key = KEYS.find((name) => element?.hasAttribute(name));
	return key ? `[${key}="${CSS.escape(element?.getAttribute(key) ?? '')}"]` : null;
}

/** Gives the focus back to what {@link focusKey} found; does nothing where that is gone. */
export function focusOn(key: string | null): void {
	const element = key ? document.querySelector(key) : null;
	if (element instanceof HTMLElement || element instanceof SVGElement)
		element.focus({ preventScroll: true });
}
