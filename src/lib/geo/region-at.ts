import { polygonContains } from 'd3-polygon';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { RegionId } from '../domain/region';
import type { MapTopology } from './map-topology';
import { project, type LngLat } from './mercator';

/** Names the region on whose ground a point lies; null beside all of them. On a border it may be either. */
export type RegionAt = (point: LngLat) => RegionId | null;

/** Asks the outlines themselves, whose sides are straight on the map: also ground that is still to be drawn has an answer. */
export function regionsAt(topology: MapTopology): RegionAt {
	const grounds = feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
		id: id as RegionId,
		rings: ringsOf(geometry).map((ring) => ring.map(projected))
	}));
	return (point) => {
		const at = project(point);
		// Inside a hole it is inside two rings.
		const holds = (rings: [number, number][][]) =>
			rings.filter((ring) => polygonContains(ring, at)).length % 2 === 1;
		return grounds.find(({ rings }) => holds(rings))?.id ?? null;
	};
}

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function projected([lng = 0, lat = 0]: Position): [number, number] {
	return project([lng, lat]);
}
