import { brotliCompressSync, constants } from 'node:zlib';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Arc, Objects, Topology } from 'topojson-specification';
import { project } from '../../src/lib/geo/mercator';
import { BuildError } from '../stages/build-error';

/** Bytes of the outlines as hosts send them, compressed by brotli; and of each region, of which thousands need more. */
const BUDGET = { map: 60_000, region: 40 } as const;

/** The most bytes that the outlines of a map may take, compressed. @param regions their number */
export function budgetOf(regions: number): number {
	return Math.max(BUDGET.map, BUDGET.region * regions);
}

/** Halvings of the search for the finest outlines within the budget. */
const HALVINGS = 9;

/** How large a text is when compressed. */
export function compressedSize(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The text of a topology, simplified (Visvalingam) no more than it takes to keep the budget. Shared borders stay shared, and no
 * ring collapses.
 *
 * @param file the boundaries, for error messages
 * @param budget the most bytes that it may take, compressed
 * @param written how the topology is written
 * @throws {BuildError} where even the coarsest outlines are larger than the budget
 */
export function fittedText(
	file: string,
	topology: Topology<Objects>,
	budget: number,
	written: (topology: Topology<Objects>) => string
): string {
	const weighted = presimplify(topology, (triangle) => {
		const [[ax, ay], [bx, by], [cx, cy]] = triangle.map(([lng = 0, lat = 0]) =>
			project([lng, lat])
		) as [[number, number], [number, number], [number, number]];
		return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	});
	const short = arcsOfShortRings(topology);
	const kept = { ...weighted, arcs: weighted.arcs.map((arc, i) => keptArc(arc, short.has(i))) };
	const textAt = (share: number) =>
		written(
			share === 0 ? topology : (simplify(kept, quantile(kept, 1 - share)) as Topology<Objects>)
		);
	const whole = textAt(0);
	if (compressedSize(whole) <= budget) return whole;
	let [fine, coarse] = [0, 1];
	let best = textAt(coarse);
	const least = compressedSize(best);
	if (least > budget)
		throw new BuildError(
			file,
			`outlines of at most ${budget} bytes, compressed`,
			`${least} at their coarsest`,
			'Leave out small islands, or divide the map.'
		);
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (fine + coarse) / 2;
		const text = textAt(middle);
		if (compressedSize(text) <= budget) [coarse, best] = [middle, text];
		else fine = middle;
	}
	return best;
}

/** The arcs of which one or two make a ring: without a point between its ends, such a ring would be a line. */
function arcsOfShortRings({ objects }: Topology<Objects>): Set<number> {
	const rings = Object.values(objects).flatMap((object) =>
		object.type !== 'GeometryCollection'
			? []
			: object.geometries.flatMap((geometry) => {
					if (geometry.type === 'Polygon') return geometry.arcs;
					return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
				})
	);
	return new Set(
		rings.flatMap((ring) => (ring.length < 3 ? ring.map((i) => (i < 0 ? ~i : i)) : []))
	);
}

/** Gives the two heaviest points within an arc of a short ring infinite weight. */
function keptArc(arc: Arc, isShort: boolean): Arc {
	if (!isShort) return arc;
	const [, second = 0] = arc
		.slice(1, -1)
		.map(([, , weight = 0]) => weight)
		.sort((a, b) => b - a);
	return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight >= second ? Infinity : weight]);
}
