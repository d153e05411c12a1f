import { distanceTo } from './boxes';
import type { Box } from './home';

type Size = Pick<Box, 'width' | 'height'>;
type Point = readonly [x: number, y: number];

/**
 * Places a box beside what it speaks of: never over it, and never out of the frame. Of the four sides the one is taken on which
 * the box comes nearest to a point, so that a pointer has a short way to it. All lengths are in the same unit, from the frame's
 * corner.
 *
 * @param size of the box that is placed
 * @param subject what the box speaks of; the part of it outside the frame takes no room
 * @param frame the size of the frame
 * @param near the point: of the pointer, or the middle of the subject
 * @param gap between box and subject, and between box and frame
 * @returns the top left corner of the box, or null where there is no room for it
 */
export function placeBeside(
	size: Size,
	subject: Box,
	frame: Size,
	near: Point,
	gap: number
): Point | null {
	const [left, right] = [Math.max(0, subject.x), Math.min(frame.width, subject.x + subject.width)];
	const [top, bottom] = [
		Math.max(0, subject.y),
		Math.min(frame.height, subject.y + subject.height)
	];
	const most: Point = [frame.width - gap - size.width, frame.height - gap - size.height];
	const [x, y] = [
		clamp(near[0] - size.width / 2, gap, most[0]),
		clamp(near[1] - size.height / 2, gap, most[1])
	];
	const sides: Point[] = [
		[right + gap, y],
		[left - gap - size.width, y],
		[x, top - gap - size.height],
		[x, bottom + gap]
	];
	const inFrame = sides.filter(([x, y]) => x >= gap && y >= gap && x <= most[0] && y <= most[1]);
	return (
		inFrame
			.sort(
				(a, b) =>
					distanceTo({ x: a[0], y: a[1], ...size }, near) -
					distanceTo({ x: b[0], y: b[1], ...size }, near)
			)
			.at(0) ?? null
	);
}

function clamp(value: number, min: number, max: number): number {
	return Math.max(min, Math.min(max, value));
}
