import { afterNavigate, beforeNavigate } from '$app/navigation';

/** The attributes by which an element that had the focus is found again, on whatever page is shown then. */
const KEYS = ['data-region', 'data-inset', 'data-list', 'data-city'];

const selectorOf = (name: string, value: string) => `[${name}="${CSS.escape(value)}"]`;

/** A selector that finds the element again after a navigation; null for an element without one. */
export function focusKey(element: Element | null): string | null {
	const key = KEYS.find((name) => element?.hasAttribute(name));
	return key ? selectorOf(key, element?.getAttribute(key) ?? '') : null;
}

/** Focuses what a selector finds, without scrolling. Does nothing for null, or where nothing is found. */
export function focusOn(selector: string | null): void {
	const element = selector ? document.querySelector(selector) : null;
	if (element instanceof HTMLElement || element instanceof SVGElement)
		element.focus({ preventScroll: true });
}

/**
 * Returns the focus to where the visitor was before opening a region, when the whole map is shown again by anything but
 * Back (the layout's snapshot serves Back). To be called while the root layout is created.
 */
export function restoreFocusAfterRegion(): void {
	let origin: string | null = null;

	beforeNavigate(({ from, to }) => {
		if (!to?.params?.['id']) return;
		// From region to region the origin stays; a click on the canvas focuses nothing, so the region's own link serves.
		const fallback = from?.params?.['id'] ? origin : selectorOf('data-region', to.params['id']);
		origin = focusKey(document.activeElement) ?? fallback;
	});

	afterNavigate(({ type, to }) => {
		if (to?.params?.['id']) {
			// The link that was followed may have been in the panel, and be gone with it.
			if (type === 'link' && document.activeElement === document.body) focusOn('#panel');
			return;
		}
		if (type !== 'popstate' && to?.route.id === '/[[lang=lang]]') focusOn(origin);
		origin = null;
	});
}
