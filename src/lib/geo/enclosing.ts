import type { Box } from './home';

/** Units of the drawing below which nothing is framed: closer, the twin's outlines would show their grid. */
const LEAST = 260;

/** The smallest box around boxes in units of the drawing, grown to 260 units where it is less; null around none. */
export function enclosing(boxes: readonly Box[]): Box | null {
	if (boxes.length === 0) return null;
	const [left, right] = grown(
		Math.min(...boxes.map(({ x }) => x)),
		Math.max(...boxes.map(({ x, width }) => x + width))
	);
	const [top, bottom] = grown(
		Math.min(...boxes.map(({ y }) => y)),
		Math.max(...boxes.map(({ y, height }) => y + height))
	);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function grown(from: number, to: number): [number, number] {
	const missing = Math.max(0, LEAST - (to - from));
	return [from - missing / 2, to + missing / 2];
}
