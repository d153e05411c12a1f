/** The direction of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right';

type Point = readonly [x: number, y: number];

const UNIT_VECTORS = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0]
} as const satisfies Record<Direction, Point>;

/** The weight of the distance across the direction, relative to the distance along it. */
const ACROSS_WEIGHT = 2;

/**
 * The point that an arrow key leads to: the nearest one in that direction. Distances across the direction count double, so that
 * a point straight ahead wins over one that is a little nearer but to the side.
 *
 * @param points in any unit, with x to the right and y down
 * @param from the point that has the focus, in the same unit
 * @returns an index into `points`, or null where no point lies in that direction
 */
export function nextTowards(
	points: readonly Point[],
	from: Point,
	direction: Direction
): number | null {
	const [unitX, unitY] = UNIT_VECTORS[direction];
	const candidates = points.flatMap((point, index) => {
		const [dx, dy] = [point[0] - from[0], point[1] - from[1]];
		const along = dx * unitX + dy * unitY;
		const across = Math.abs(dx * unitY - dy * unitX);
		return along > 0 ? [{ index, distance: along + ACROSS_WEIGHT * across }] : [];
	});
	return candidates.sort((a, b) => a.distance - b.distance).at(0)?.index ?? null;
}
