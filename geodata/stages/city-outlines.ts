import type { FeatureCollection, Polygon } from 'geojson';
import type { CityOutline } from './cut-cities';
import { toGrid } from './grid';
import { polygonsOf } from './shape';

/** `city-regions.geojson`: one outline each, and the oblast it is cut out of. */
export type CitySource = FeatureCollection<Polygon, { host: string }>;

/** The outlines of the city-regions, on the grid and otherwise as they are. */
export function cityOutlinesOf(source: CitySource): CityOutline[] {
	return source.features.map(({ id, properties, geometry }) => {
		const { polygons } = toGrid({ id: String(id), polygons: polygonsOf(geometry) });
		return { id: String(id), host: properties.host, ring: polygons[0]?.[0] ?? [] };
	});
}
