/** What an element that may get the focus back is found by, on whatever page stands then. */
const KEYS = ['data-region', 'data-inset', 'data-list', 'data-city'];

/** A selector that finds the element again after a navigation; null where there is none. */
export function focusKey(element: Element | null): string | null {
	const key = KEYS.find((name) => element?.hasAttribute(name));
	return key ? keyOf(key, element?.getAttribute(key) ?? '') : null;
}

/** The key of a region's own link on the map. */
export function regionKey(id: string): string {
	return keyOf('data-region', id);
}

const keyOf = (name: string, value: string) => `[${name}="${CSS.escape(value)}"]`;

/** Gives the focus back to what {@link focusKey} found; does nothing where that is gone. */
export function focusOn(key: string | null): void {
	const element = key ? document.querySelector(key) : null;
	if (element instanceof HTMLElement || element instanceof SVGElement)
		element.focus({ preventScroll: true });
}
