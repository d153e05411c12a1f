import { difference } from 'polyclip-ts';
import type { PolygonRings, Ring, Shape } from './shape';

/**
 * The parts of a frame that are no land. They are computed from the outlines of the land and not taken from Natural Earth, whose
 * coarser coast would leave gaps.
 *
 * @param land in degrees, exactly as it is written to the file
 */
export function watersOf(frame: Ring, land: readonly Pick<Shape, 'polygons'>[]): PolygonRings[] {
	return difference([frame], ...land.map(({ polygons }) => [...polygons]));
}
