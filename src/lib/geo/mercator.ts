/** Longitude and latitude, in degrees. */
export type LngLat = readonly [number, number];

/** West, south, east and north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/**
 * Web Mercator. The whole world is a square with the side 1, and its north-west corner is the origin. MapLibre uses the same
 * formula, so that both renderers put a point in the same place.
 */
export function project([lng, lat]: LngLat): [number, number] {
	const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
	return [lng / 360 + 0.5, 0.5 - y];
}

/** The inverse of {@link project}. */
export function unproject([x, y]: readonly [number, number]): [number, number] {
	const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
	return [(x - 0.5) * 360, lat];
}
