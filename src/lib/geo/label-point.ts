import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { toDrawing } from './home';

/** Units of the drawing: finer than anyone can see. */
const PRECISION = 1;

/** A label is wider than high: what is sought is the widest place, so the shape is narrowed first. */
const FLATNESS = 2.5;

/**
 * Where a region's label sits best: the point of its polygons with the most room around a line of text.
 *
 * @returns units of the twin's drawing
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const best = polygons
		.map((rings) =>
			polylabel(
				rings.map((ring) => ring.map(narrowed)),
				PRECISION
			)
		)
		.reduce((a, b) => (b.distance > a.distance ? b : a));
	return [(best[0] ?? 0) * FLATNESS, best[1] ?? 0];
}

function narrowed([lng = 0, lat = 0]: Position): [number, number] {
	const [x, y] = toDrawing([lng, lat]);
	return [x / FLATNESS, y];
}
