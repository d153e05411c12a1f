import { polygonContains } from 'd3-polygon';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { RegionId } from '../domain/region';
import type { MapTopology } from './map-topology';
import { project, type LngLat } from './mercator';

/** Finds the region in which a point lies; null outside all regions. On a border the result may be either region. */
export type RegionAt = (point: LngLat) => RegionId | null;

/**
 * Makes the function that finds the region at a point. It uses the outlines themselves, whose sides are straight lines in the
 * projection, and not MapLibre's rendered features: so it also finds regions that are not rendered yet.
 */
export function regionsAt(topology: MapTopology): RegionAt {
	const outlines = feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
		id: id as RegionId,
		rings: ringsOf(geometry).map((ring) => ring.map(projected))
	}));
	return (point) => {
		const projectedPoint = project(point);
		// A point within a hole lies within two rings: the outer one and that of the hole.
		const contains = (rings: [number, number][][]) =>
			rings.filter((ring) => polygonContains(ring, projectedPoint)).length % 2 === 1;
		return outlines.find(({ rings }) => contains(rings))?.id ?? null;
	};
}

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function projected([lng = 0, lat = 0]: Position): [number, number] {
	return project([lng, lat]);
}
