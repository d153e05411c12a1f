/** A way that an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

type Point = readonly [x: number, y: number];

const AHEAD = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0]
} as const satisfies Record<Direction, Point>;

/** How much further away a point counts for lying aside. */
const ASIDE = 2;

/**
 * Which point an arrow leads to from another: the nearest that lies that way, where what lies aside counts as further away.
 *
 * @param points in one unit, x to the right and y down
 * @returns an index into `points`; null where nothing lies that way
 */
export function nextTowards(
	points: readonly Point[],
	[x, y]: Point,
	direction: Direction
): number | null {
	const [ahead, across] = AHEAD[direction];
	const ways = points.flatMap((point, index) => {
		const [dx, dy] = [point[0] - x, point[1] - y];
		const along = dx * ahead + dy * across;
		const aside = Math.abs(dx * across - dy * ahead);
		return along > 0 ? [{ index, length: along + ASIDE * aside }] : [];
	});
	return ways.sort((a, b) => a.length - b.length).at(0)?.index ?? null;
}
