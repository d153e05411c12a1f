import type { Point, Ring } from './shape';

/** Two points of one ring, in the order of the ring. */
interface Segment {
	readonly ring: number;
	readonly index: number;
	readonly a: Point;
	readonly b: Point;
}

/** Degrees. Only segments that share a cell of this size can meet. */
const CELL = 0.25;

/**
 * Where the outlines of a map cross: a ring may not touch itself, and two rings may share points and borders only.
 *
 * @returns one point, in degrees, for each pair of segments that meets where it must not
 */
export function crossings(rings: readonly Ring[]): Point[] {
	const cells = new Map<string, Segment[]>();
	const found: Point[] = [];
	for (const segment of rings.flatMap(segmentsOf)) {
		const met = new Set<Segment>();
		for (const key of cellsOf(segment)) {
			const cell = cells.get(key) ?? [];
			for (const other of cell) met.add(other);
			cell.push(segment);
			cells.set(key, cell);
		}
		for (const other of met) if (isFault(segment, other, rings)) found.push(segment.a);
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
		return shared === 1 ? folds(s, t) : meet(s, t);
	}
	const last = (rings[s.ring]?.length ?? 0) - 2;
	const apart = Math.abs(s.index - t.index);
	const adjacent = apart === 1 || apart === last;
	return adjacent ? shared === 2 || folds(s, t) : meet(s, t);
}

/** Whether two segments with a common end lie on one another. */
function folds(s: Segment, t: Segment): boolean {
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

/** Which side of a segment a point lies on: -1, 0 or 1. Differences below the grid's fineness count as none. */
function side(p: Point, { a, b }: Pick<Segment, 'a' | 'b'>): number {
	const turn = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
	return Math.abs(turn) < 1e-10 ? 0 : Math.sign(turn);
}

const same = (p: Point, q: Point) => p[0] === q[0] && p[1] === q[1];
