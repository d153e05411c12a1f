import type { Geometry, Position } from 'geojson';

/** Longitude, latitude in degrees. */
export type Point = [number, number];

/** Closed: the last point repeats the first. */
export type Ring = Point[];

/** The outer ring first, then its holes. */
export type PolygonRings = Ring[];

/** What one code or country covers. Outer rings run clockwise, holes counter-clockwise, as d3-geo reads them. */
export interface Shape {
	readonly id: string;
	/** English; kept where the file carries a name. */
	readonly name?: string;
	readonly polygons: readonly PolygonRings[];
}

/**
 * The polygons of a GeoJSON geometry, cut down to two dimensions.
 *
 * @throws {TypeError} for a geometry that covers no area
 */
export function polygonsOf(geometry: Geometry): PolygonRings[] {
	switch (geometry.type) {
		case 'Polygon':
			return [geometry.coordinates.map(ringOf)];
		case 'MultiPolygon':
			return geometry.coordinates.map((polygon) => polygon.map(ringOf));
		default:
			throw new TypeError(`expected a Polygon or MultiPolygon, saw a ${geometry.type}`);
	}
}

function ringOf(positions: Position[]): Ring {
	return positions.map(([lon = NaN, lat = NaN]) => [lon, lat]);
}
