import { polygonContains } from 'd3-polygon';
import type { Point, Ring } from './shape';

/** Kilometres in one degree of latitude. */
const KM_PER_DEGREE = 111.2;

/** Kilometres in one degree of longitude at 48° N, the middle of the map. */
const KM_PER_LONGITUDE = KM_PER_DEGREE * Math.cos((48 * Math.PI) / 180);

/** Converts degrees to kilometres: precise enough to compare sizes and distances on this map, but not to publish them. */
export function toKm([lon, lat]: Point): Point {
	return [lon * KM_PER_LONGITUDE, lat * KM_PER_DEGREE];
}

/** The area of a ring in degrees, in square degrees; negative where the ring is clockwise. */
export function signedArea(ring: Ring): number {
	let sum = 0;
	let previous = ring[ring.length - 1];
	for (const point of ring) {
		if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
		previous = point;
	}
	return sum / 2;
}

/** The area of a ring in degrees, in square kilometres; never negative. */
export function areaKm2(ring: Ring): number {
	return Math.abs(signedArea(ring.map(toKm)));
}

/** Whether a point lies inside a ring. For a point on the ring the result may be either. */
export function isInside(point: Point, ring: Ring): boolean {
	return polygonContains(
		ring.map(([lon, lat]) => [lon, lat]),
		[...point]
	);
}
