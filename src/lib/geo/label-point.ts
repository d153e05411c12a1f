import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { toDrawing } from './home';

/** The precision of the search for the best point, in units of the drawing: finer than the eye can see. */
const PRECISION = 1;

/** An edge of another label, from its left to its right end, in units of the twin's drawing. */
export type TextLine = readonly [from: readonly [number, number], to: readonly [number, number]];

/** The room for a label. */
export interface LabelRoom {
	/** The middle of the label, in units of the twin's drawing. */
	readonly at: [number, number];
	/** The largest height of a label of the given ratio, in the same units; 0 where there is no room. */
	readonly height: number;
}

/**
 * The best point for the centre of a region's label: the point within its polygons that is farthest from their borders and
 * from other labels.
 *
 * @param taken the edges of the labels that are placed already
 * @param ratio the label's width divided by its height
 * @returns a point in units of the twin's drawing
 */
export function labelPoint(
	geometry: Polygon | MultiPolygon,
	taken: readonly TextLine[] = [],
	ratio = 2.5
): [number, number] {
	return labelRoom(geometry, taken, ratio).at;
}

/**
 * The largest room for a label within polygons.
 *
 * @param taken the edges of the labels that are placed already
 * @param ratio the label's width divided by its height. The search finds room for a circle, so shapes are compressed
 * horizontally by this ratio before the search.
 */
export function labelRoom(
	geometry: Polygon | MultiPolygon,
	taken: readonly TextLine[],
	ratio: number
): LabelRoom {
	const compressed = ([x, y]: readonly [number, number]): [number, number] => [x / ratio, y];
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
	return { at: [(best[0] ?? 0) * ratio, best[1] ?? 0], height: Math.max(0, 2 * best.distance) };
}

function drawn([lng = 0, lat = 0]: Position): [number, number] {
	return toDrawing([lng, lat]);
}
