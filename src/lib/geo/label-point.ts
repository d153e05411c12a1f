import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { toDrawing } from './home';

/** The precision of the search for the best point, in units of the drawing: finer than the eye can see. */
const PRECISION = 1;

/**
 * The assumed ratio of a label's width to its height. The search finds room for a circle, so shapes are compressed
 * horizontally by this ratio before the search.
 */
const ASPECT_RATIO = 2.5;

/** An edge of another label, from its left to its right end, in units of the twin's drawing. */
export type TextLine = readonly [from: readonly [number, number], to: readonly [number, number]];

/**
 * The best point for the centre of a region's label: the point within its polygons that is farthest from their borders and
 * from other labels.
 *
 * @param taken the edges of the labels that are placed already
 * @returns a point in units of the twin's drawing
 */
export function labelPoint(
	geometry: Polygon | MultiPolygon,
	taken: readonly TextLine[] = []
): [number, number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	// As rings without an area: the point keeps its distance from them, and is never inside them.
	const lines = taken.map(([from, to]) => [from, to, from].map(compressed));
	const best = polygons
		.map((rings) =>
			polylabel(
				[...rings.map((ring) => ring.map((point) => compressed(drawn(point)))), ...lines],
				PRECISION
			)
		)
		.reduce((a, b) => (b.distance > a.distance ? b : a));
	return [(best[0] ?? 0) * ASPECT_RATIO, best[1] ?? 0];
}

function drawn([lng = 0, lat = 0]: Position): [number, number] {
	return toDrawing([lng, lat]);
}

function compressed([x, y]: readonly [number, number]): [number, number] {
	return [x / ASPECT_RATIO, y];
}
