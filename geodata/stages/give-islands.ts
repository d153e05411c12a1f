import { toKm } from './plane';
import type { Point, PolygonRings, Shape } from './shape';

/** Adds each island to the oblast with the nearest coast. */
export function giveIslands(oblasts: readonly Shape[], islands: readonly PolygonRings[]): Shape[] {
	const owners = islands.map((island) => ({ island, id: nearest(oblasts, island) }));
	return oblasts.map(({ id, polygons }) => ({
		id,
		polygons: [...polygons, ...owners.flatMap((owner) => (owner.id === id ? [owner.island] : []))]
	}));
}

/** The id of the oblast that has the point nearest to any point of an island. */
function nearest(oblasts: readonly Shape[], island: PolygonRings): string | undefined {
	const shore = island.flat().map(toKm);
	const distances = oblasts.map(({ id, polygons }) => ({
		id,
		km: polygons
			.flat(2)
			.map(toKm)
			.reduce((least, point) => Math.min(least, distance(point, shore)), Infinity)
	}));
	return distances.reduce((a, b) => (b.km < a.km ? b : a)).id;
}

/** The distance from a point to the nearest point of a shore, in kilometres. */
function distance([x, y]: Point, shore: readonly Point[]): number {
	return shore.reduce((least, [sx, sy]) => Math.min(least, Math.hypot(sx - x, sy - y)), Infinity);
}
