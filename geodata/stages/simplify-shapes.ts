import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Arc } from 'topojson-specification';
import { areaKm2 } from './plane';
import type { Shape } from './shape';
import { shapesOf, topologyOf } from './topology';

/** The number of points that an island or enclave always keeps, including the first and the last one. */
const MIN_RING_POINTS = 7;

/**
 * Removes points that change the outlines little (Visvalingam). It works on the arcs of a topology, so that shared borders stay
 * shared.
 *
 * @param minimum the area, in square kilometres, of the triangle that a point must form with its neighbours to be kept
 */
export function simplifyShapes(shapes: readonly Shape[], minimum: number): Shape[] {
	const weighted = presimplify(topologyOf({ shapes }), weigh);
	const simplified = simplify({ ...weighted, arcs: weighted.arcs.map(keepRing) }, minimum);
	const result = shapesOf(simplified, 'shapes');
	return shapes.map((shape, i) => ({ ...shape, polygons: result[i]?.polygons ?? [] }));
}

function weigh(triangle: Triangle): number {
	return areaKm2(triangle);
}

/** Gives the heaviest points of a closed arc infinite weight, so that no island disappears. */
function keepRing(arc: Arc): Arc {
	const [first, last] = [arc[0], arc[arc.length - 1]];
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return arc;
	const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
	const least = weights[Math.min(MIN_RING_POINTS, arc.length) - 1] ?? 0;
	return arc.map(([x = NaN, y = NaN, weight = 0]) => [x, y, weight >= least ? Infinity : weight]);
}
