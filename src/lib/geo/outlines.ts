import { feature, mesh } from 'topojson-client';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { RegionId } from '../domain/region';
import type { MapTopology } from './map-topology';
import { drawingPath, squarePath } from './path';
import { simplifyTopology } from './simplify-topology';

/** The outlines of the map as SVG paths, in units of the twin's drawing. */
export interface Outlines {
	readonly regions: Readonly<Record<RegionId, string>>;
	/** The border of the country. */
	readonly country: string;
	/** The borders between regions. */
	readonly inner: string;
	/** The enlarged outlines of small regions, each in a square of {@link INSET_SIDE} units. */
	readonly insets: readonly { readonly region: RegionId; readonly path: string }[];
	/** The waters. */
	readonly water: string;
	/** The borders between neighbouring countries. */
	readonly borders: string;
}

/** Square units of the drawing: smaller bends of a border do not show, and would make the page larger. */
const MIN_AREA = 2.5;

/** The side of the square in which an inset is drawn, and the space between square and outline, in units of the inset. */
export const INSET_SIDE = 400;
const INSET_MARGIN = 20;

/** How many insets pages and pictures have room for. */
export const MAX_INSETS = 3;

/** The shape of a region, in degrees. */
export interface RegionShape {
	readonly id: RegionId;
	readonly geometry: Polygon | MultiPolygon;
}

/** The shapes of all regions of a topology, in degrees. */
export function shapesOf(topology: MapTopology): RegionShape[] {
	return feature(topology, topology.objects.regions).features.flatMap(({ id, geometry }) =>
		isArea(geometry) ? [{ id: String(id), geometry }] : []
	);
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/**
 * Draws the outlines of the map.
 *
 * @param small the small regions, of which the first {@link MAX_INSETS} get an inset as well, in this order. An inset shows every
 * point of the outline.
 */
export function drawOutlines(topology: MapTopology, small: readonly RegionId[]): Outlines {
	const insetIds = small.slice(0, MAX_INSETS);
	const simplified = simplifyTopology(topology, MIN_AREA);
	const { regions, neighbours, water } = simplified.objects;
	return {
		regions: Object.fromEntries(
			shapesOf(simplified).map(({ id, geometry }) => [id, drawingPath(geometry)])
		),
		country: drawingPath(mesh(simplified, regions, (a, b) => a === b)),
		inner: drawingPath(mesh(simplified, regions, (a, b) => a !== b)),
		insets: shapesOf(topology)
			.filter(({ id }) => insetIds.includes(id))
			.map(({ id, geometry }) => ({
				region: id,
				path: squarePath(geometry, INSET_SIDE, INSET_MARGIN)
			}))
			.sort((a, b) => insetIds.indexOf(a.region) - insetIds.indexOf(b.region)),
		water: drawingPath({
			type: 'GeometryCollection',
			geometries: feature(simplified, water).features.map(({ geometry }) => geometry)
		}),
		borders: drawingPath(mesh(simplified, neighbours, (a, b) => a !== b))
	};
}
