import * as v from 'valibot';
import { wholeNumber } from './schema-parts';

const pair = v.strictTuple([v.number(), v.number()]);
/** Arcs by their index; `~index` stands for an arc in reverse direction. */
const ring = v.pipe(v.array(wholeNumber), v.nonEmpty('at least one arc'));
const polygon = v.pipe(v.array(ring), v.nonEmpty('at least one ring'));
const properties = v.optional(v.strictObject({ name: v.string() }));
const geometry = v.variant('type', [
	v.strictObject({
		type: v.literal('Polygon'),
		id: v.string(),
		arcs: polygon,
		properties
	}),
	v.strictObject({
		type: v.literal('MultiPolygon'),
		id: v.string(),
		arcs: v.pipe(v.array(polygon), v.nonEmpty('at least one polygon')),
		properties
	})
]);
const collection = v.strictObject({
	type: v.literal('GeometryCollection'),
	geometries: v.array(geometry)
});

/** The schema of the map's shapes, as `geodata/build.ts` writes them. */
export const topologySchema = v.strictObject({
	type: v.literal('Topology'),
	bbox: v.optional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
	transform: v.strictObject({ scale: pair, translate: pair }),
	objects: v.strictObject({ regions: collection, neighbours: collection, water: collection }),
	arcs: v.array(v.pipe(v.array(pair), v.minLength(2, 'at least two points')))
});

/** A topology that the schema accepts. */
export type ValidTopology = v.InferOutput<typeof topologySchema>;
