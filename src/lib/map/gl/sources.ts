import type { Feature, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { Dashboard } from '../../domain/dashboard';
import { inTwoLines } from '../../domain/in-two-lines';
import { cityRegions, isMarked, labelledRegions } from '../../domain/selection';
import { fromDrawing } from '../../geo/home';
import type { MapDrawing } from '../../geo/map-drawing';
import type { MapTopology } from '../../geo/map-topology';
import type { RegionAt } from '../../geo/region-at';
import type { Translate } from '../../i18n/translate';
import { fillKeyOf, type Layer } from '../layers';
import { statusLines } from '../status-words';

/** Everything that the WebGL map shows, in the language of the page. */
export interface Scene {
	readonly dashboard: Dashboard;
	readonly drawing: MapDrawing;
	readonly layers: readonly Layer[];
	readonly topology: MapTopology;
	readonly regionAt: RegionAt;
	readonly t: Translate;
}

export type SourceId = 'regions' | 'ground' | 'points';

/**
 * The sources of the style, as GeoJSON in memory. There are three and not one for each kind, because the worker cuts each
 * source into tiles of its own.
 */
export function sourcesOf(scene: Scene): Record<SourceId, GeoJSONSourceSpecification> {
	const { layers, topology } = scene;
	return {
		regions: source(
			feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
				type: 'Feature',
				properties: { id, fill: fillKeyOf(layers, String(id)) },
				geometry
			}))
		),
		ground: source(groundOf(scene)),
		points: source([
			...notStatedOf(scene),
			...namesOf(scene),
			...cityRegionsOf(scene),
			...citiesOf(scene),
			...quotationsOf(scene)
		])
	};
}

/** Shapes other than regions: water, borders and the brackets beside areas. */
function groundOf({ drawing, topology }: Scene): Feature[] {
	const { regions, neighbours, water } = topology.objects;
	return [
		...feature(topology, water).features.map(({ geometry }) => shape('water', geometry)),
		shape(
			'border',
			mesh(topology, neighbours, (a, b) => a !== b)
		),
		shape(
			'country',
			mesh(topology, regions, (a, b) => a === b)
		),
		...drawing.areas.map(({ bracket, rank }) =>
			shape('bracket', { type: 'LineString', coordinates: bracket.map(fromDrawing) }, { rank })
		)
	];
}

/** The names of regions, neighbours and waters. */
function namesOf({ dashboard, drawing, layers }: Scene): Feature[] {
	return [
		...drawing.labels.map(({ kind, name, at }) => point(fromDrawing(at), { kind, text: name })),
		...labelledRegions(dashboard).map(({ id, inset, label }) =>
			point(fromDrawing(drawing.names[id] ?? [0, 0]), {
				kind: 'region',
				id,
				small: inset,
				text: label,
				fill: fillKeyOf(layers, id)
			})
		)
	];
}

/** The city-regions, which are a few pixels wide. Their ids are those of the regions. */
function cityRegionsOf({ dashboard, drawing }: Scene): Feature[] {
	return cityRegions(dashboard).map((region) =>
		point(fromDrawing(drawing.names[region.id] ?? [0, 0]), {
			kind: 'city-region',
			id: region.id,
			rank: region.claim?.rank ?? 0,
			marked: isMarked(dashboard, region)
		})
	);
}

function citiesOf({ dashboard, drawing, t }: Scene): Feature[] {
	return dashboard.cities.map((city) =>
		point(fromDrawing(drawing.cities[city.id] ?? [0, 0]), {
			kind: 'city',
			id: city.id,
			name: city.name,
			text: statusLines(city, t).join('\n'),
			rank: city.claim?.rank ?? 0
		})
	);
}

/** The words for the regions not stated: a feature for each width of the map on which there is room. */
function notStatedOf({ drawing }: Scene): Feature[] {
	const { words, at } = drawing.notStated;
	return Object.entries(at).flatMap(([width, place]) =>
		place ? [point(fromDrawing(place), { kind: notStatedKind(width), text: words })] : []
	);
}

/** The kind of the words for the regions not stated, on a map of one width. */
export const notStatedKind = (width: string) => `not-stated-${width}`;

/** The article’s words for areas, below a summary of them. */
function quotationsOf({ drawing }: Scene): Feature[] {
	return drawing.areas.map(({ label, phrase, summary }) =>
		point(fromDrawing(label), {
			kind: 'area',
			text: `“${phrase}”`,
			inTwoLines: inTwoLines(`“${phrase}”`).join('\n'),
			summary: summary.map((line) => `${line}\n`).join('')
		})
	);
}

/** Regions and cities have their ids as a property, which feature states are set by. */
function source(features: Feature[]): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data: { type: 'FeatureCollection', features },
		promoteId: 'id',
		// MapLibre simplifies outlines by 0.375 pixels by default. Less than half of that keeps every edge within a pixel of
		// the twin's when the WebGL map takes over.
		tolerance: 0.15
	};
}

function shape(kind: string, geometry: Geometry, properties: Feature['properties'] = {}): Feature {
	return { type: 'Feature', properties: { kind, ...properties }, geometry };
}

function point(coordinates: number[], properties: Feature['properties']): Feature {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
