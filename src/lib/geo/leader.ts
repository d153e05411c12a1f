import { between } from './boxes';
import type { Box } from './home';
import type { DrawingPoint as Point } from './map-drawing';

/** A straight line that ties a frame to its place. A point is in CSS pixels, or in another unit that all have in common. */
export interface Leader {
	/** Beside the place. */
	readonly from: Point;
	/** On the edge of the frame. */
	readonly to: Point;
}

/** Points along the upper edge of a frame at which a leader may end: shares of the edge. */
const ENDS = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/**
 * The leader from a place to a frame that crosses as few labels as possible, and of those the shortest.
 *
 * @param frame lies below the place
 * @param marker the distance at which the leader stops before its place, whose marker it is not to cover
 */
export function leader(place: Point, frame: Box, marker: number, labels: readonly Box[]): Leader {
	const candidates = ENDS.map((share) => {
		const to: Point = [frame.x + share * frame.width, frame.y];
		const length = Math.hypot(to[0] - place[0], to[1] - place[1]);
		const from = between(place, to, Math.min(1, marker / length));
		const crossed = labels.filter((label) => partWithin({ from, to }, label)).length;
		return { from, to, crossed, length };
	});
	const { from, to } = candidates.reduce((best, next) =>
		next.crossed < best.crossed || (next.crossed === best.crossed && next.length < best.length)
			? next
			: best
	);
	return { from, to };
}

/** The leader as an SVG path, in pieces: it is broken where a label lies, so that it strikes no word out. */
export function leaderPath(line: Leader, labels: readonly Box[]): string {
	const gaps = labels
		.flatMap((label) => partWithin(line, label) ?? [])
		.sort((a, b) => a.start - b.start);
	let drawnTo = 0;
	const pieces: [number, number][] = [];
	for (const { start, end } of [...gaps, { start: 1, end: 1 }]) {
		if (start > drawnTo) pieces.push([drawnTo, start]);
		drawnTo = Math.max(drawnTo, end);
	}
	const at = (share: number) => between(line.from, line.to, share).map(Math.round).join(' ');
	return pieces.map(([start, end]) => `M${at(start)}L${at(end)}`).join('');
}

/**
 * The part of a line that lies in a box, as shares of the line; null where it does not cross the box (by the algorithm of Liang
 * and Barsky: https://en.wikipedia.org/wiki/Liang–Barsky_algorithm).
 */
export function partWithin({ from, to }: Leader, { x, y, width, height }: Box) {
	let [start, end] = [0, 1];
	for (const [origin, step, low, high] of [
		[from[0], to[0] - from[0], x, x + width],
		[from[1], to[1] - from[1], y, y + height]
	] as const) {
		if (step === 0) {
			if (origin <= low || origin >= high) return null;
			continue;
		}
		const [one, other] = [(low - origin) / step, (high - origin) / step];
		start = Math.max(start, Math.min(one, other));
		end = Math.min(end, Math.max(one, other));
	}
	return start < end ? { start, end } : null;
}
