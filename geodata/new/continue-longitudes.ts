import { union } from 'polyclip-ts';
import type { PolygonRings, Ring, Shape } from '../stages/shape';

/** Degrees of longitude within which a point belongs to the cut that files make at the antimeridian. */
const SEAM = 0.01;

/** The shapes of a map with their longitudes continued past 180, and how others are continued to match them. */
export interface Continued<S extends Shape> {
	readonly shapes: readonly S[];
	/** Moves shapes whose longitudes are from -180 to 180. */
	readonly others: <T extends Shape>(shapes: readonly T[]) => T[];
}

/**
 * Continues longitudes past 180 degrees where shapes lie on both sides of the antimeridian, so that a map of them is in one piece.
 * Files cut shapes there: the parts of a shape are joined again. The map begins in the middle of the widest gap between shapes.
 */
export function continueLongitudes<S extends Shape>(shapes: readonly S[]): Continued<S> {
	const west = widestGap(
		shapes.flatMap(({ polygons }) => polygons.flatMap(([outer]) => extentOf(outer)))
	);
	// Where the gap holds the antimeridian itself, longitudes are as they were.
	if (west === null) return { shapes, others: (others) => [...others] };
	const moved = <T extends Shape>(shape: T): T => ({
		...shape,
		polygons: shape.polygons.map((rings) => movedRings(rings, west))
	});
	return {
		shapes: shapes.map((shape) => joined(moved(shape))),
		others: (others) => others.map(moved)
	};
}

/** A ring whose longitudes continue where it crosses the antimeridian, in place of a jump around the world. */
export function unbroken(ring: Ring): Ring {
	let turn = 0;
	return ring.map(([lng, lat], i) => {
		const step = lng - (ring[i - 1]?.[0] ?? lng);
		if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
		return [lng + turn, lat];
	});
}

type Extent = readonly [west: number, east: number];

function extentOf(ring: Ring = []): Extent[] {
	const lngs = ring.map(([lng]) => lng);
	return lngs.length > 0 ? [[Math.min(...lngs), Math.max(...lngs)]] : [];
}

/** The middle of the widest gap between extents, in degrees; null where it lies at the antimeridian, or where there is none. */
function widestGap(extents: readonly Extent[]): number | null {
	const sorted = [...extents].sort((a, b) => a[0] - b[0]);
	const first = sorted[0]?.[0] ?? -180;
	let [east, middle, widest] = [first, first, 0];
	for (const extent of sorted) {
		if (extent[0] - east > widest) [widest, middle] = [extent[0] - east, (extent[0] + east) / 2];
		east = Math.max(east, extent[1]);
	}
	return widest > first + 360 - east ? middle : null;
}

/** A polygon that ends west of a longitude, 360 degrees farther east. */
function movedRings(rings: PolygonRings, west: number): PolygonRings {
	const isWest = rings[0]?.every(([lng]) => lng <= west);
	return rings.map((ring) =>
		ring.map(([lng, lat]) => {
			const own = isWest ? lng + 360 : lng;
			return [Math.abs(own - 180) < SEAM ? 180 : own, lat];
		})
	);
}

/** A shape without the cut at the antimeridian. */
function joined<S extends Shape>(shape: S): S {
	const isCut = (rings: PolygonRings) => rings[0]?.some(([lng]) => lng === 180);
	const cut = shape.polygons.filter(isCut);
	if (cut.length < 2) return shape;
	const whole = shape.polygons.filter((rings) => !isCut(rings));
	return { ...shape, polygons: [...whole, ...union(cut)] };
}
