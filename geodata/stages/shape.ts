import type { Geometry, Position } from 'geojson';

/** Longitude and latitude, in degrees. */
export type Point = [number, number];

/** A closed line: the last point repeats the first. */
export type Ring = Point[];

/** The outer ring first, then its holes. */
export type PolygonRings = Ring[];

/** The area of a region, a country or the sea. Outer rings are clockwise and holes counter-clockwise, as d3-geo expects. */
export interface Shape {
	readonly id: string;
	/** The English name, where the source has one. */
	readonly name?: string;
	readonly polygons: readonly PolygonRings[];
}

/**
 * The polygons of a GeoJSON geometry, in two dimensions.
 *
 * @throws {TypeError} where the geometry is neither a Polygon nor a MultiPolygon
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
