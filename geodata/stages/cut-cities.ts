import type { FeatureCollection, Polygon } from 'geojson';
import { BuildError } from './build-error';
import { crossings } from './crossings';
import { toGrid } from './grid';
import { isInside } from './plane';
import { polygonsOf, type PolygonRings, type Ring, type Shape } from './shape';

/** `city-regions.geojson`: the outline of each city-region, and the id of the oblast around it. */
export type CitySource = FeatureCollection<Polygon, { host: string }>;

/** The outline of a city-region. */
export interface CityOutline {
	readonly id: string;
	/** The id of the oblast around the city-region. */
	readonly host: string;
	readonly ring: Ring;
}

/** The outlines of the city-regions, with their points moved to the grid. */
export function cityOutlinesOf(source: CitySource): CityOutline[] {
	return source.features.map(({ id, properties, geometry }) => {
		const { polygons } = toGrid({ id: String(id), polygons: polygonsOf(geometry) });
		return { id: String(id), host: properties.host, ring: polygons[0]?.[0] ?? [] };
	});
}

/**
 * Cuts the city-regions out of the oblasts around them. The hole in the oblast and the outline of the city are the same ring.
 *
 * @returns the oblasts in their order, then the cities in their order
 * @throws {BuildError} where a city does not lie strictly inside a polygon of its oblast
 */
export function cutCities(oblasts: readonly Shape[], cities: readonly CityOutline[]): Shape[] {
	const cut = cities.reduce(cutCity, oblasts);
	return [...cut, ...cities.map(({ id, ring }) => ({ id, polygons: [[ring]] }))];
}

function cutCity(shapes: readonly Shape[], city: CityOutline): readonly Shape[] {
	const host = shapes.find(({ id }) => id === city.host);
	const around = host?.polygons.find(([outer]) => outer && isStrictlyInside(city.ring, outer));
	if (!host || !around || !isClearOfHoles(around, city.ring))
		throw new BuildError(
			`geodata/sources/city-regions.geojson, ${city.id}`,
			`an outline strictly inside ${city.host}, apart from other cities`,
			host ? 'one that touches or leaves it' : 'no such oblast',
			'Correct the outline, or its property "host".'
		);
	return shapes.map((shape) =>
		shape === host ? { ...host, polygons: host.polygons.map(withHole(around, city.ring)) } : shape
	);
}

/** Whether a ring lies inside another one without touching it. */
function isStrictlyInside(inner: Ring, outer: Ring): boolean {
	const corners = new Set(outer.map(String));
	return (
		inner.every((point) => isInside(point, outer) && !corners.has(String(point))) &&
		crossings([inner, outer]).length === 0
	);
}

/** Whether a ring neither touches the holes of a polygon nor lies in one. */
function isClearOfHoles([, ...holes]: PolygonRings, ring: Ring): boolean {
	return holes.every(
		(hole) => crossings([ring, hole]).length === 0 && !ring.some((point) => isInside(point, hole))
	);
}

function withHole(around: PolygonRings, hole: Ring) {
	return (rings: PolygonRings): PolygonRings => (rings === around ? [...rings, hole] : rings);
}
