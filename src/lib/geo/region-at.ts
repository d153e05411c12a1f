import { polygonContains } from 'd3-polygon';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { RegionId } from '../domain/region';
import type { MapTopology } from './map-topology';
import { project, type LngLat } from './mercator';

/**
 * Finds the region in which a point lies; null outside all regions. On a border the result may be either region. Longitudes may be
 * continued past 180, or not.
 */
export type RegionAt = (point: LngLat) => RegionId | null;

/**
 * Makes the function that finds the region at a point. It uses the outlines themselves, whose sides are straight lines in the
 * projection, and not MapLibre's rendered features: so it also finds regions that are not rendered yet.
 */
export function regionsAt(topology: MapTopology): RegionAt {
	const outlines = feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
		id: String(id),
		rings: ringsOf(geometry).map((positions) => ringOf(positions.map(projected)))
	}));
	return (point) => {
		const [x, y] = project(point);
		// The world is 1 wide: the same point once more beyond either side of the antimeridian.
		for (const around of [x, x + 1, x - 1]) {
			// A point within a hole lies within two rings: the outer one and that of the hole.
			const found = outlines.find(
				({ rings }) => rings.filter((ring) => isWithin(ring, [around, y])).length % 2 === 1
			);
			if (found) return found.id;
		}
		return null;
	};
}

/** A closed line with its bounds, in the projection. */
interface Ring {
	readonly points: [number, number][];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function ringOf(points: [number, number][]): Ring {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return {
		points,
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** Asks the bounds first: most rings are far from the point. */
function isWithin({ points, left, right, top, bottom }: Ring, [x, y]: readonly [number, number]) {
	return x >= left && x <= right && y >= top && y <= bottom && polygonContains(points, [x, y]);
}

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function projected([lng = 0, lat = 0]: Position): [number, number] {
	return project([lng, lat]);
}
