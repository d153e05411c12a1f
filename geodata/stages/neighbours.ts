import { intersection } from 'polyclip-ts';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ringOfFrame, type Frame } from './grid';
import { polygonsOf, type PolygonRings, type Shape } from './shape';

/** `countries-50m.json` of world-atlas: Natural Earth's countries at 1:50 million, with ISO 3166-1 numeric ids. */
export type CountrySource = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** All countries. An area without an ISO number (the Siachen Glacier) is no country and is left out. */
export function countriesOf(source: CountrySource): (Shape & { readonly name: string })[] {
	return feature(source, source.objects.countries).features.flatMap(
		({ id, properties: { name }, geometry }) =>
			id === undefined ? [] : [{ id: String(id), name, polygons: polygonsOf(geometry) }]
	);
}

/** What of shapes lies in a frame; shapes outside it are left out. */
export function clippedTo<S extends Shape>(frame: Frame, shapes: readonly S[]): S[] {
	return shapes.flatMap((shape) => {
		const near = shape.polygons.filter((rings) => isNear(frame, rings));
		const polygons = near.length > 0 ? intersection(near, [ringOfFrame(frame)]) : [];
		return polygons.length > 0 ? [{ ...shape, polygons }] : [];
	});
}

/** Whether a polygon may reach into a frame; the others need not be clipped. */
function isNear([west, south, east, north]: Frame, [outer = []]: PolygonRings): boolean {
	const lons = outer.map(([lon]) => lon);
	const lats = outer.map(([, lat]) => lat);
	return (
		Math.min(...lons) < east &&
		Math.max(...lons) > west &&
		Math.min(...lats) < north &&
		Math.max(...lats) > south
	);
}
