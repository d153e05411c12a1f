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

/** A box that is larger by a length on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The point of a box that is nearest to a point: the point itself where it lies in the box. */
export function nearestPoint({ x, y, width, height }: Box, [px, py]: DrawingPoint): DrawingPoint {
	return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** How far a point is from a box; 0 within it. */
export function distanceTo(box: Box, point: DrawingPoint): number {
	const [x, y] = nearestPoint(box, point);
	return Math.hypot(point[0] - x, point[1] - y);
}

/** The point at a share of the way from one point to another. */
export function between([x, y]: DrawingPoint, to: DrawingPoint, share: number): DrawingPoint {
	return [x + (to[0] - x) * share, y + (to[1] - y) * share];
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
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
