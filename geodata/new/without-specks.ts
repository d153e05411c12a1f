import { project } from '../../src/lib/geo/mercator';
import { signedArea } from '../stages/plane';
import type { Ring, Shape } from '../stages/shape';

/**
 * A shape without the islands and holes that are too small on the map to be seen. Its largest island it keeps.
 *
 * @param least the smallest area that is seen, as a share of the whole square world of Web Mercator
 */
export function withoutSpecks<S extends Shape>(shape: S, least: number): S {
	const areas = new Map(shape.polygons.map((rings) => [rings, areaOf(rings[0])]));
	const largest = Math.max(...areas.values());
	return {
		...shape,
		polygons: shape.polygons
			.filter((rings) => (areas.get(rings) ?? 0) >= Math.min(least, largest))
			.map((rings) => rings.filter((ring, i) => i === 0 || areaOf(ring) >= least))
	};
}

function areaOf(ring: Ring = []): number {
	return Math.abs(signedArea(ring.map(project)));
}
