import { presimplify, simplify } from 'topojson-simplify';
import { toDrawing } from './home';
import type { MapTopology } from './map-topology';

/**
 * Removes the points that are too close to show in the twin's drawing (Visvalingam). Borders move by about the root of
 * `minArea` at most, and shared borders stay shared.
 *
 * @param minArea the area of the triangle that a point must form with its neighbours to be kept, in square units of the drawing
 */
export function simplifyTopology(topology: MapTopology, minArea: number): MapTopology {
	const weighted = presimplify(topology, (triangle) => {
		const [[ax, ay], [bx, by], [cx, cy]] = [
			drawn(triangle[0]),
			drawn(triangle[1]),
			drawn(triangle[2])
		];
		return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	});
	return simplify(weighted, minArea);
}

function drawn([lng = 0, lat = 0]: readonly number[]): [number, number] {
	return toDrawing([lng, lat]);
}
