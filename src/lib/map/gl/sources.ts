import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { CityEntry, Dashboard } from '../../domain/dashboard';
import type { RegionId } from '../../domain/region';
import { labelledRegions } from '../../domain/selection';
import type { Status } from '../../domain/status';
import { fromDrawing } from '../../geo/home';
import type { MapDrawing } from '../../geo/map-drawing';
import type { MapTopology } from '../../geo/map-topology';
import { fillKeyOf, type Layer } from '../layers';

/** What the WebGL map draws from. */
export interface Scene {
	readonly dashboard: Dashboard;
	readonly drawing: MapDrawing;
	readonly layers: readonly Layer[];
	readonly topology: MapTopology;
	/** A city's status in words, for its label. */
	readonly statusOf: (city: CityEntry) => string;
}

export type SourceId = 'regions' | 'ground' | 'points';

/** The kind of the brackets around areas of a status. */
export const bracketKind = (status: Status) => `bracket-${status}`;

/** The sources of the style, all in the page's own memory: few, since each costs a slow processor its own start. */
export function sourcesOf(scene: Scene): Record<SourceId, GeoJSONSourceSpecification> {
	const { layers, topology } = scene;
	return {
		regions: source(
			feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
				type: 'Feature',
				properties: { id, fill: fillKeyOf(layers, id as RegionId) },
				geometry
			})),
			'id'
		),
		ground: source(groundOf(scene)),
		points: source([...namesOf(scene), ...citiesOf(scene), ...quotationsOf(scene)])
	};
}

/** Shapes that are no region. */
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
		...drawing.areas.map(({ bracket, status }) =>
			shape(bracketKind(status), { type: 'LineString', coordinates: bracket.map(fromDrawing) })
		)
	];
}

function namesOf({ dashboard, drawing, layers }: Scene): Feature[] {
	return [
		...drawing.labels.map(({ kind, name, at }) => point(fromDrawing(at), { kind, text: name })),
		...labelledRegions(dashboard).map(({ id, label }) =>
			point(fromDrawing(drawing.names[id] ?? [0, 0]), {
				kind: 'region',
				text: label,
				ground: fillKeyOf(layers, id)
			})
		)
	];
}

function citiesOf({ dashboard, drawing, statusOf }: Scene): Feature[] {
	return dashboard.cities.map((city) =>
		point(fromDrawing(drawing.cities[city.id] ?? [0, 0]), {
			kind: 'city',
			id: city.id,
			name: city.name,
			text: statusOf(city),
			status: city.claim?.status ?? 'none'
		})
	);
}

function quotationsOf({ drawing }: Scene): Feature[] {
	return drawing.areas.map(({ label, phrase, summary }) =>
		point(fromDrawing(label), {
			kind: 'area',
			text: `“${phrase}”`,
			summary: summary.map((line) => `${line}\n`).join('')
		})
	);
}

function source(features: Feature[], promoteId?: string): GeoJSONSourceSpecification {
	const data: FeatureCollection = { type: 'FeatureCollection', features };
	// Half the usual simplification: the hand-over from the twin moves no edge by a pixel.
	const specification: GeoJSONSourceSpecification = { type: 'geojson', data, tolerance: 0.15 };
	return promoteId ? { ...specification, promoteId } : specification;
}

function shape(kind: string, geometry: Geometry): Feature {
	return { type: 'Feature', properties: { kind }, geometry };
}

function point(coordinates: number[], properties: Feature['properties']): Feature {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
