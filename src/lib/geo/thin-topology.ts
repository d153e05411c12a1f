import { presimplify, simplify } from 'topojson-simplify';
import { toDrawing } from './home';
import type { MapTopology } from './map-topology';

/** The least triangle, in square units of the drawing, that a point must make with those beside it to be drawn. */
const LEAST = 1;

/**
 * A topology without the points that the drawing is too coarse to show (Visvalingam): borders move by less than a
 * unit, and neighbours stay neighbours.
 */
export function thinTopology(topology: MapTopology): MapTopology {
	const weighted = presimplify(topology, (triangle) => {
		const [[ax, ay], [bx, by], [cx, cy]] = [
			drawn(triangle[0]),
			drawn(triangle[1]),
			drawn(triangle[2])
		];
		return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	});
	return simplify(weighted, LEAST);
}

function drawn([lng = 0, lat = 0]: readonly number[]): [number, number] {
	return toDrawing([lng, lat]);
}
