import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { polygonsOf, type Shape } from './shape';

/**
 * The shapes of one object of a topology, in its order.
 *
 * @param name the object's; an unknown one has no shapes
 */
export function shapesOf(topology: Topology<Objects>, name: string): Shape[] {
	const collection = topology.objects[name];
	if (collection?.type !== 'GeometryCollection') return [];
	return feature(topology, collection).features.map(({ id, geometry }) => ({
		id: String(id),
		polygons: polygonsOf(geometry)
	}));
}
