import type { Box } from './home';
import type { DrawingPoint } from './map-drawing';
import type { TextLine } from './label-point';

/** A box around a point. */
export function around([x, y]: DrawingPoint, dx: number, dy: number): Box {
	return { x: x - dx, y: y - dy, width: 2 * dx, height: 2 * dy };
}

/** Whether a point lies in a box or on its edge. */
export function holds({ x, y, width, height }: Box, [px, py]: DrawingPoint): boolean {
	return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** The area that two boxes have in common. */
export function common(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}

/** Lines over a box from its upper to its lower edge, so close (20 units) that no label finds room between them. */
export function linesOver({ x, y, width, height }: Box): TextLine[] {
	const gaps = Math.ceil(height / 20);
	return Array.from({ length: gaps + 1 }, (_, i) => y + (i / gaps) * height).map((at) => [
		[x, at],
		[x + width, at]
	]);
}

/** A point in whole units. */
export function rounded([x, y]: readonly [number, number]): DrawingPoint {
	return [Math.round(x), Math.round(y)];
}
