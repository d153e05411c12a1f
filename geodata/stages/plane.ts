import { polygonContains } from 'd3-polygon';
import type { Point, Ring } from './shape';

/** Kilometres in one degree of latitude. */
const KM_PER_DEGREE = 111.2;

/** Kilometres in one degree of longitude on the 48th parallel, the middle one of the map. */
const KM_PER_LONGITUDE = KM_PER_DEGREE * Math.cos((48 * Math.PI) / 180);

/** A point of degrees in kilometres; near enough to compare sizes and distances on this map, not to state them. */
export function toKm([lon, lat]: Point): Point {
	return [lon * KM_PER_LONGITUDE, lat * KM_PER_DEGREE];
}

/** The area of a ring of degrees in square degrees; negative when the ring runs clockwise. */
export function signedArea(ring: Ring): number {
	let sum = 0;
	let previous = ring[ring.length - 1];
	for (const point of ring) {
		if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
		previous = point;
	}
	return sum / 2;
}

/** The area of a ring of degrees in square kilometres, never negative. */
export function areaKm2(ring: Ring): number {
	return Math.abs(signedArea(ring.map(toKm)));
}

/** Whether a point lies inside a ring; undefined on the ring itself. */
export function isInside(point: Point, ring: Ring): boolean {
	return polygonContains(
		ring.map(([lon, lat]) => [lon, lat]),
		[...point]
	);
}
