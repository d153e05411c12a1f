import { BuildError } from './build-error';
import { crossings } from './crossings';
import { isInside } from './plane';
import type { PolygonRings, Ring, Shape } from './shape';

/** A city-region and the oblast around it. */
export interface CityOutline {
	readonly id: string;
	readonly host: string;
	readonly ring: Ring;
}

/**
 * Cuts the city-regions out of the oblasts around them: the hole and the city are one ring.
 *
 * @returns the oblasts in their order, then the cities in theirs
 * @throws {BuildError} for a city that does not lie strictly inside one polygon of its oblast
 */
export function cutCities(oblasts: readonly Shape[], cities: readonly CityOutline[]): Shape[] {
	const cut = cities.reduce(cutCity, oblasts);
	return [...cut, ...cities.map(({ id, ring }) => ({ id, polygons: [[ring]] }))];
}

function cutCity(shapes: readonly Shape[], city: CityOutline): readonly Shape[] {
	const host = shapes.find(({ id }) => id === city.host);
	const around = host?.polygons.find(([outer]) => outer && isStrictlyInside(city.ring, outer));
	if (!host || !around || !keepsClear(around, city.ring))
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

/** Whether a ring lies inside another and shares no point with it. */
function isStrictlyInside(inner: Ring, outer: Ring): boolean {
	const corners = new Set(outer.map(String));
	return (
		inner.every((point) => isInside(point, outer) && !corners.has(String(point))) &&
		crossings([inner, outer]).length === 0
	);
}

/** Whether a ring keeps clear of the holes a polygon already has. */
function keepsClear([, ...holes]: PolygonRings, ring: Ring): boolean {
	return holes.every(
		(hole) => crossings([ring, hole]).length === 0 && !ring.some((point) => isInside(point, hole))
	);
}

function withHole(around: PolygonRings, hole: Ring) {
	return (rings: PolygonRings): PolygonRings => (rings === around ? [...rings, hole] : rings);
}
