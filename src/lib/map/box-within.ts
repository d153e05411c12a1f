import type { Box } from '../geo/home';

/** Where an element lies in another, in CSS pixels from the outer one's corner. */
export function boxWithin(outer: Element, inner: Element): Box {
	const { x: left, y: top } = outer.getBoundingClientRect();
	const { x, y, width, height } = inner.getBoundingClientRect();
	return { x: x - left, y: y - top, width, height };
}
