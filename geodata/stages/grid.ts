import type { Transform } from 'topojson-specification';
import type { Point, PolygonRings, Ring, Shape } from './shape';

/** The bounds of the geography in degrees (west, south, east, north): the home view, and its surroundings on a wide screen. */
export const FRAME = [43, 34, 93, 60] as const;

/** The frame as a ring. */
export const FRAME_RING: Ring = [
	[FRAME[0], FRAME[1]],
	[FRAME[0], FRAME[3]],
	[FRAME[2], FRAME[3]],
	[FRAME[2], FRAME[1]],
	[FRAME[0], FRAME[1]]
];

/** The number of grid steps in a degree of longitude and in one of latitude. A step is about 150 m by 110 m. */
const STEPS = [500, 1000] as const;

/** The transform of the topology: how the whole numbers in the file become degrees. */
export const GRID: Transform = {
	scale: [1 / STEPS[0], 1 / STEPS[1]],
	translate: [FRAME[0], FRAME[1]]
};

/**
 * Moves every point to the grid of the finished file, so that equal points stay equal in all later comparisons. Successive points
 * that become equal are merged, and rings that collapse to a line are left out.
 */
export function toGrid({ polygons, ...shape }: Shape): Shape {
	return {
		...shape,
		polygons: polygons
			.map((rings) => rings.map(ringToGrid))
			.filter(([outer]) => outer && isRing(outer))
			.map((rings): PolygonRings => rings.filter(isRing))
	};
}

function ringToGrid(ring: Ring): Ring {
	const points = ring.map(pointToGrid);
	return points.filter((point, i) => i === 0 || !samePoint(point, points[i - 1]));
}

function pointToGrid([lon, lat]: Point): Point {
	return [Math.round(lon * STEPS[0]) / STEPS[0], Math.round(lat * STEPS[1]) / STEPS[1]];
}

function samePoint(a: Point, b: Point | undefined): boolean {
	return a[0] === b?.[0] && a[1] === b[1];
}

const isRing = (ring: Ring) => ring.length >= 4;
