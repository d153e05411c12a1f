import { BuildError } from './build-error';
import { FRAME_RING, toGrid } from './grid';
import { areaKm2 } from './plane';
import type { PolygonRings, Shape } from './shape';
import { watersOf } from './waters';

/** Square kilometres. A smaller area is a gap between borders of different scales, or land without a country. */
const MIN_SEA_AREA = 5000;

/**
 * The Caspian Sea: the part of the frame that is neither a region nor a neighbouring country. It is computed from the detailed
 * outlines of the regions (waters.ts).
 *
 * @param regions in degrees, exactly as they are written to the file
 * @param neighbours clipped to the frame, exactly as they are written to the file
 * @throws {BuildError} where the frame contains another sea, or none
 */
export function caspianOf(regions: readonly Shape[], neighbours: readonly Shape[]): Shape {
	const seas = watersOf(FRAME_RING, [...regions, ...neighbours]).filter(isSea);
	if (seas.length !== 1)
		throw new BuildError(
			'geodata/stages/caspian.ts',
			`one area above ${MIN_SEA_AREA} km² that is no country: the Caspian Sea`,
			`${seas.length}`,
			'Look at the frame in grid.ts and the sources: is a country missing, or another sea in view?'
		);
	return toGrid({ id: 'caspian', polygons: seas });
}

const isSea = ([outer = []]: PolygonRings) => areaKm2(outer) >= MIN_SEA_AREA;
