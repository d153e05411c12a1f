import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { toDrawing } from './home';

/** Units of the drawing: finer than anyone can see. */
const PRECISION = 1;

/** A label is wider than high: what is sought is the widest place, so the shape is narrowed first. */
const FLATNESS = 2.5;

/** A line of text that stands already: where it begins and ends, in units of the twin's drawing. */
export type TextLine = readonly [from: readonly [number, number], to: readonly [number, number]];

/**
 * Where a region's label sits best: the point of its polygons with the most room around a line of text, up to their
 * borders and to what stands there already.
 *
 * @returns units of the twin's drawing
 */
export function labelPoint(
	geometry: Polygon | MultiPolygon,
	taken: readonly TextLine[] = []
): [number, number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	// A ring without an area: one keeps away from it, and is never inside.
	const lines = taken.map(([from, to]) => [from, to, from].map(narrowed));
	const best = polygons
		.map((rings) =>
			polylabel(
				[...rings.map((ring) => ring.map((point) => narrowed(drawn(point)))), ...lines],
				PRECISION
			)
		)
		.reduce((a, b) => (b.distance > a.distance ? b : a));
	return [(best[0] ?? 0) * FLATNESS, best[1] ?? 0];
}

function drawn([lng = 0, lat = 0]: Position): [number, number] {
	return toDrawing([lng, lat]);
}

function narrowed([x, y]: readonly [number, number]): [number, number] {
	return [x / FLATNESS, y];
}
