import type { Transform } from 'topojson-specification';
import type { Point, PolygonRings, Ring, Shape } from './shape';

/** West, south, east and north, in degrees. */
export type Frame = readonly [number, number, number, number];

/** The bounds of the geography: the home view, and its surroundings on a wide screen. */
export const FRAME: Frame = [43, 34, 93, 60];

/** A frame as a ring. */
export function ringOfFrame([west, south, east, north]: Frame): Ring {
	return [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
}

export const FRAME_RING = ringOfFrame(FRAME);

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
export function toGrid(shape: Shape): Shape {
	return ontoGrid(shape, STEPS);
}

/** As {@link toGrid}, for a grid of other steps in a degree of longitude and in one of latitude. */
export function ontoGrid<S extends Shape>(shape: S, [x, y]: readonly [number, number]): S {
	const moved = ([lon, lat]: Point): Point => [Math.round(lon * x) / x, Math.round(lat * y) / y];
	const ringToGrid = (ring: Ring) => {
		const points = ring.map(moved);
		return points.filter((point, i) => i === 0 || !samePoint(point, points[i - 1]));
	};
	return {
		...shape,
		polygons: shape.polygons
			.map((rings) => rings.map(ringToGrid))
			.filter(([outer]) => outer && isRing(outer))
			.map((rings): PolygonRings => rings.filter(isRing))
	};
}

function samePoint(a: Point, b: Point | undefined): boolean {
	return a[0] === b?.[0] && a[1] === b[1];
}

const isRing = (ring: Ring) => ring.length >= 4;
