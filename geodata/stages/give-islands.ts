import { toKm } from './plane';
import type { Point, PolygonRings, Shape } from './shape';

/** Each island becomes part of the oblast whose coast is nearest to it. */
export function giveIslands(oblasts: readonly Shape[], islands: readonly PolygonRings[]): Shape[] {
	const given = islands.map((island) => ({ island, id: nearest(oblasts, island) }));
	return oblasts.map(({ id, polygons }) => ({
		id,
		polygons: [...polygons, ...given.flatMap((gift) => (gift.id === id ? [gift.island] : []))]
	}));
}

/** @returns the id of the oblast with the point nearest to any point of the island */
function nearest(oblasts: readonly Shape[], island: PolygonRings): string | undefined {
	const shore = island.flat().map(toKm);
	const distances = oblasts.map(({ id, polygons }) => ({
		id,
		km: polygons
			.flat(2)
			.map(toKm)
			.reduce((least, point) => Math.min(least, gap(point, shore)), Infinity)
	}));
	return distances.reduce((a, b) => (b.km < a.km ? b : a)).id;
}

function gap([x, y]: Point, shore: readonly Point[]): number {
	return shore.reduce((least, [sx, sy]) => Math.min(least, Math.hypot(sx - x, sy - y)), Infinity);
}
