import { intersection } from 'polyclip-ts';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { FRAME, FRAME_RING } from './grid';
import { polygonsOf, type PolygonRings, type Shape } from './shape';

/** `countries-50m.json` of world-atlas: Natural Earth's countries at 1:50 million, with ISO 3166-1 numeric ids. */
export type CountrySource = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const KAZAKHSTAN = '398';

/**
 * The other countries, clipped to the frame. An area without an ISO number (the Siachen Glacier) is no country and is left out.
 */
export function neighboursOf(source: CountrySource): Shape[] {
	const world = feature(source, source.objects.countries).features;
	return world.flatMap(({ id, properties, geometry }) => {
		if (id === undefined || id === KAZAKHSTAN) return [];
		const near = polygonsOf(geometry).filter(isNearFrame);
		const polygons = near.length > 0 ? intersection(near, [FRAME_RING]) : [];
		return polygons.length > 0 ? [{ id: String(id), name: properties.name, polygons }] : [];
	});
}

/** Whether a polygon may reach into the frame; the others need not be clipped. */
function isNearFrame([outer = []]: PolygonRings): boolean {
	const [west, south, east, north] = FRAME;
	const lons = outer.map(([lon]) => lon);
	const lats = outer.map(([, lat]) => lat);
	return (
		Math.min(...lons) < east &&
		Math.max(...lons) > west &&
		Math.min(...lats) < north &&
		Math.max(...lats) > south
	);
}
