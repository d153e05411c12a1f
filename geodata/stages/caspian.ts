import { difference } from 'polyclip-ts';
import { BuildError } from './build-error';
import { FRAME_RING, toGrid } from './grid';
import { areaKm2 } from './plane';
import type { PolygonRings, Shape } from './shape';

/** Square kilometres. What is smaller is no sea but a gap between borders of different scales, or land without a country. */
const SMALLEST_SEA = 5000;

/**
 * The Caspian Sea: what of the frame is neither region nor neighbour. Natural Earth's coarse Kazakhstan has no part in
 * this, so that the sea reaches our own finer coast without a seam.
 *
 * @param regions in degrees, as they go into the file
 * @param neighbours clipped to the frame, as they go into the file
 * @throws {BuildError} if the frame holds another sea, or none
 */
export function caspianOf(regions: readonly Shape[], neighbours: readonly Shape[]): Shape {
	const land = [...regions, ...neighbours].map(({ polygons }) => [...polygons]);
	const seas = difference([FRAME_RING], ...land).filter(isSea);
	if (seas.length !== 1)
		throw new BuildError(
			'geodata/stages/caspian.ts',
			`one area above ${SMALLEST_SEA} km² that is no country: the Caspian Sea`,
			`${seas.length}`,
			'Look at the frame in grid.ts and the sources: is a country missing, or another sea in view?'
		);
	return toGrid({ id: 'caspian', polygons: seas });
}

const isSea = ([outer = []]: PolygonRings) => areaKm2(outer) >= SMALLEST_SEA;
