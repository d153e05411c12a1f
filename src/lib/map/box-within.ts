import type { Box } from '../geo/home';

/** The box of an element inside another, in CSS pixels from the outer element's corner. */
export function boxWithin(outer: Element, inner: Element): Box {
	const { x: left, y: top } = outer.getBoundingClientRect();
	const { x, y, width, height } = inner.getBoundingClientRect();
	return { x: x - left, y: y - top, width, height };
}
