import { presimplify, simplify } from 'topojson-simplify';
import { toDrawing } from './home';
import type { MapTopology } from './map-topology';

/** Square units of the drawing: the area of the triangle that a point must form with its neighbours to be kept. */
const MIN_AREA = 2;

/**
 * Removes the points that are too close to show in the twin's drawing (Visvalingam). Borders move by less than a unit, and
 * shared borders stay shared.
 */
export function simplifyTopology(topology: MapTopology): MapTopology {
	const weighted = presimplify(topology, (triangle) => {
		const [[ax, ay], [bx, by], [cx, cy]] = [
			drawn(triangle[0]),
			drawn(triangle[1]),
			drawn(triangle[2])
		];
		return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	});
	return simplify(weighted, MIN_AREA);
}

function drawn([lng = 0, lat = 0]: readonly number[]): [number, number] {
	return toDrawing([lng, lat]);
}
