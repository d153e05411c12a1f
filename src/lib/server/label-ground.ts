import { regionsAt } from '../geo/region-at';
import type { RegionId } from '../domain/region';
import { shapesOf } from '../geo/outlines';
import { simplifyTopology } from '../geo/simplify-topology';
import { facts } from './facts';
import { topology } from './topology';

/** Finer than the outlines, so that labels keep their places whatever detail is drawn; coarse enough to be searched quickly. */
export const simplified = simplifyTopology(topology, 1);

/** The shapes of the regions on it. */
export const shapes = shapesOf(simplified);

/** The region at a point in degrees, by those outlines; null beside all regions. */
export const regionAt = regionsAt(simplified);

/** Whether a region is too small on the map to be seen without a dot. */
export function isSmall(region: RegionId): boolean {
	return facts.regions.some(({ id, inset }) => id === region && inset);
}
