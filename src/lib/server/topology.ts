import * as v from 'valibot';
import topologyText from '../../../geodata/kazakhstan.topo.json?raw';
import type { MapTopology } from '../geo/map-topology';
import { DataError } from './data-error';
import { facts } from './facts';
import { validate } from './validate';

const FILE = 'geodata/kazakhstan.topo.json';

const pair = v.tuple([v.number(), v.number()]);
const ring = v.array(v.pipe(v.number(), v.integer()));
const properties = v.optional(v.strictObject({ name: v.string() }));
const geometry = v.variant('type', [
	v.strictObject({
		type: v.literal('Polygon'),
		id: v.string(),
		arcs: v.array(ring),
		properties
	}),
	v.strictObject({
		type: v.literal('MultiPolygon'),
		id: v.string(),
		arcs: v.array(v.array(ring)),
		properties
	})
]);
const collection = v.strictObject({
	type: v.literal('GeometryCollection'),
	geometries: v.array(geometry)
});

const topologySchema = v.strictObject({
	type: v.literal('Topology'),
	bbox: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
	transform: v.strictObject({ scale: pair, translate: pair }),
	objects: v.strictObject({ regions: collection, neighbours: collection, water: collection }),
	arcs: v.array(v.array(pair))
});

/** The shapes, read and checked once. */
export const topology: MapTopology = readTopology();

function readTopology(): MapTopology {
	const read = validate(topologySchema, FILE, topologyText);
	const drawn = read.objects.regions.geometries.map(({ id }) => id).sort();
	const known = facts.regions.map(({ id }) => id).sort();
	if (drawn.join() !== known.join())
		throw new DataError(FILE, 'objects.regions', `the regions ${known.join(', ')}`, drawn);
	return read;
}
