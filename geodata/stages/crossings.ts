import type { Point, Ring } from './shape';

/** The line between two successive points of a ring. */
interface Segment {
	/** The index of the ring. */
	readonly ring: number;
	/** The index of the segment within the ring. */
	readonly index: number;
	readonly a: Point;
	readonly b: Point;
}

/** The side of the cells, in degrees, that segments are sorted into: only segments with a common cell can meet. */
const CELL = 0.25;

/**
 * Finds where the outlines of a map cross. A ring must not touch itself; two rings may share points and whole segments only.
 *
 * @returns a point in degrees for each pair of segments that breaks this rule
 */
export function crossings(rings: readonly Ring[]): Point[] {
	return faults(rings, (s, t) => isFault(s, t, rings));
}

/**
 * Finds where a ring crosses itself. It may touch itself in a point or along a line, as rounded coordinates do.
 *
 * @returns for each crossing its point, and those of the ring from there to where the ring comes back to it
 */
export function loopsOf(ring: Ring): Ring[] {
	const loops: Ring[] = [];
	faults([ring], (s, t) => {
		const isCrossing = side(s.a, t) * side(s.b, t) === -1 && side(t.a, s) * side(t.b, s) === -1;
		if (isCrossing) loops.push([crossingOf(s, t), ...ring.slice(t.index + 1, s.index + 1)]);
		return isCrossing;
	});
	return loops;
}

/** The point in which two segments cross. */
function crossingOf(s: Segment, t: Segment): Point {
	const [dx, dy] = [s.b[0] - s.a[0], s.b[1] - s.a[1]];
	const [ex, ey] = [t.b[0] - t.a[0], t.b[1] - t.a[1]];
	const share = ((t.a[0] - s.a[0]) * ey - (t.a[1] - s.a[1]) * ex) / (dx * ey - dy * ex);
	return [s.a[0] + share * dx, s.a[1] + share * dy];
}

/** The first point of each segment that makes a fault with a segment near it. */
function faults(
	rings: readonly Ring[],
	isFaulty: (segment: Segment, other: Segment) => boolean
): Point[] {
	const cells = new Map<string, Segment[]>();
	const found: Point[] = [];
	for (const segment of rings.flatMap(segmentsOf)) {
		const nearby = new Set<Segment>();
		for (const key of cellsOf(segment)) {
			const cell = cells.get(key) ?? [];
			for (const other of cell) nearby.add(other);
			cell.push(segment);
			cells.set(key, cell);
		}
		for (const other of nearby) if (isFaulty(segment, other)) found.push(segment.a);
	}
	return found;
}

function segmentsOf(points: Ring, ring: number): Segment[] {
	return points.slice(1).map((b, index) => ({ ring, index, a: points[index] ?? b, b }));
}

function* cellsOf({ a, b }: Segment): Generator<string> {
	const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
	const [bottom, top] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
	for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
		for (let y = Math.floor(bottom / CELL); y <= Math.floor(top / CELL); y++) yield `${x} ${y}`;
}

function isFault(s: Segment, t: Segment, rings: readonly Ring[]): boolean {
	const shared = [s.a, s.b].filter((p) => same(p, t.a) || same(p, t.b)).length;
	if (s.ring !== t.ring) {
		if (shared === 2) return false;
		return shared === 1 ? overlap(s, t) : meet(s, t);
	}
	const last = (rings[s.ring]?.length ?? 0) - 2;
	const apart = Math.abs(s.index - t.index);
	const adjacent = apart === 1 || apart === last;
	return adjacent ? shared === 2 || overlap(s, t) : meet(s, t);
}

/** Whether two segments with a common end overlap. */
function overlap(s: Segment, t: Segment): boolean {
	return (
		[s.a, s.b].some((p) => isOn(p, t) && !same(p, t.a) && !same(p, t.b)) ||
		[t.a, t.b].some((p) => isOn(p, s) && !same(p, s.a) && !same(p, s.b))
	);
}

function meet(s: Segment, t: Segment): boolean {
	if (isOn(s.a, t) || isOn(s.b, t) || isOn(t.a, s) || isOn(t.b, s)) return true;
	return side(s.a, t) !== side(s.b, t) && side(t.a, s) !== side(t.b, s);
}

function isOn(p: Point, { a, b }: Segment): boolean {
	return (
		Math.min(a[0], b[0]) <= p[0] &&
		p[0] <= Math.max(a[0], b[0]) &&
		Math.min(a[1], b[1]) <= p[1] &&
		p[1] <= Math.max(a[1], b[1]) &&
		side(p, { a, b }) === 0
	);
}

/** The side of a segment on which a point lies: -1 or 1; 0 on the line itself, within the precision of the grid. */
function side(p: Point, { a, b }: Pick<Segment, 'a' | 'b'>): number {
	const turn = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
	return Math.abs(turn) < 1e-10 ? 0 : Math.sign(turn);
}

const same = (p: Point, q: Point) => p[0] === q[0] && p[1] === q[1];
