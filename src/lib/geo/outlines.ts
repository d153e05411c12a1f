import { feature, mesh } from 'topojson-client';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { RegionId } from '../domain/region';
import type { MapTopology } from './map-topology';
import { drawingPath, squarePath } from './path';
import { thinTopology } from './thin-topology';

/** The map's shapes as SVG paths in units of the twin's drawing. */
export interface Outlines {
	readonly regions: Readonly<Record<RegionId, string>>;
	/** The country's border. */
	readonly country: string;
	/** Where two regions meet. */
	readonly inner: string;
	/** City-regions enlarged, each in a square of {@link INSET_SIDE} units. */
	readonly insets: readonly { readonly region: RegionId; readonly path: string }[];
	/** The sea. */
	readonly water: string;
	/** Where neighbouring countries meet. */
	readonly borders: string;
}

export const INSET_SIDE = 400;
const INSET_MARGIN = 20;

/** A region's shape in degrees. */
export interface RegionShape {
	readonly id: RegionId;
	readonly geometry: Polygon | MultiPolygon;
}

/** The shapes of a topology's regions, in degrees. */
export function shapesOf(topology: MapTopology): RegionShape[] {
	return feature(topology, topology.objects.regions).features.flatMap(({ id, geometry }) =>
		isArea(geometry) ? [{ id: id as RegionId, geometry }] : []
	);
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** @param insetIds the regions that are drawn enlarged as well, with every point of their outline */
export function drawOutlines(topology: MapTopology, insetIds: readonly RegionId[]): Outlines {
	const thin = thinTopology(topology);
	const { regions, neighbours, water } = thin.objects;
	return {
		regions: Object.fromEntries(
			shapesOf(thin).map(({ id, geometry }) => [id, drawingPath(geometry)])
		),
		country: drawingPath(mesh(thin, regions, (a, b) => a === b)),
		inner: drawingPath(mesh(thin, regions, (a, b) => a !== b)),
		insets: shapesOf(topology)
			.filter(({ id }) => insetIds.includes(id))
			.map(({ id, geometry }) => ({
				region: id,
				path: squarePath(geometry, INSET_SIDE, INSET_MARGIN)
			}))
			.sort((a, b) => insetIds.indexOf(a.region) - insetIds.indexOf(b.region)),
		water: drawingPath({
			type: 'GeometryCollection',
			geometries: feature(thin, water).features.map(({ geometry }) => geometry)
		}),
		borders: drawingPath(mesh(thin, neighbours, (a, b) => a !== b))
	};
}
