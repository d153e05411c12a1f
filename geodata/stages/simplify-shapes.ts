import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Arc } from 'topojson-specification';
import { areaKm2 } from './plane';
import type { Shape } from './shape';
import { shapesOf } from './shapes-of';
import { topologyOf } from './topology-of';

/** Points that an island or enclave keeps in any case, its first and last among them. */
const RING_MINIMUM = 7;

/**
 * Leaves out points that change little (Visvalingam), on arcs: neighbours stay neighbours.
 *
 * @param minimum square kilometres of the triangle a point must make with those beside it to stay
 */
export function simplifyShapes(shapes: readonly Shape[], minimum: number): Shape[] {
	const weighted = presimplify(topologyOf({ shapes }), weigh);
	const simplified = simplify({ ...weighted, arcs: weighted.arcs.map(keepRing) }, minimum);
	const thinned = shapesOf(simplified, 'shapes');
	return shapes.map((shape, i) => ({ ...shape, polygons: thinned[i]?.polygons ?? [] }));
}

function weigh(triangle: Triangle): number {
	return areaKm2(triangle);
}

/** Gives the heaviest points of a closed arc infinite weight, so that no island vanishes. */
function keepRing(arc: Arc): Arc {
	const [first, last] = [arc[0], arc[arc.length - 1]];
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return arc;
	const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
	const least = weights[Math.min(RING_MINIMUM, arc.length) - 1] ?? 0;
	return arc.map(([x = NaN, y = NaN, weight = 0]) => [x, y, weight >= least ? Infinity : weight]);
}
