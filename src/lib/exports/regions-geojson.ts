import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Facts } from '../domain/dashboard';
import { boundsAround, rightHanded } from '../geo/right-handed';
import type { Published } from './published';
import { regionFields, type Field } from './region-fields';

type Properties = Readonly<Record<string, ReturnType<Field['valueOf']>>>;

/** The regions of a report on the map: RFC 7946, with date, source and rights as foreign members of the whole. */
export interface RegionsGeoJson extends FeatureCollection<Polygon | MultiPolygon, Properties> {
	readonly title: Published['title'];
	readonly date: string;
	readonly source: Facts['report']['source'];
	readonly rights: Published['rights'];
}

/** All regions of a report as GeoJSON. A region without an outline is left out: the checks of the facts refuse such a map. */
export function regionsGeoJson(facts: Facts, published: Published): RegionsGeoJson {
	const fields = regionFields(facts, published);
	const features = facts.regions.flatMap((region) => {
		const shape = published.shapes.find(({ id }) => id === region.id);
		if (!shape) return [];
		const feature: Feature<Polygon | MultiPolygon, Properties> = {
			type: 'Feature',
			id: region.id,
			properties: Object.fromEntries(fields.map(({ name, valueOf }) => [name, valueOf(region)])),
			geometry: rightHanded(shape.geometry)
		};
		return [feature];
	});
	return {
		type: 'FeatureCollection',
		bbox: boundsAround(features.map(({ geometry }) => geometry)),
		title: published.title,
		date: facts.report.date,
		source: facts.report.source,
		rights: published.rights,
		features
	};
}
