import { fillOf, type Fill, type FillKey } from '../appearance/fill';
import type { Dashboard } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import {
	ALL_SET_ASIDE,
	isIn,
	NOT_STATED,
	legendKeysInUse,
	type LegendKey
} from '../domain/selection';
import { filled } from './legend-key';

/** The id of the path that draws a region. The path stands once in the document; whatever draws the region again uses it. */
export const outlineId = (region: RegionId) => `outline-${region}`;

/** A fill that occurs on the map, and the regions it covers. */
export interface Layer {
	readonly fill: Fill;
	readonly legendKey: LegendKey;
	readonly regions: readonly RegionId[];
}

/** The map's fills from the ground up: regions not stated, or set aside, lie under those with a status. */
export function layersOf(dashboard: Dashboard): Layer[] {
	return [NOT_STATED, ALL_SET_ASIDE, ...legendKeysInUse(dashboard)]
		.map((legendKey) => ({
			fill: fillOf(filled(legendKey)),
			legendKey,
			regions: dashboard.regions.filter((region) => isIn(legendKey, region)).map(({ id }) => id)
		}))
		.filter(({ regions }) => regions.length > 0);
}

/** The fill of one region. */
export function fillKeyOf(layers: readonly Layer[], region: RegionId): FillKey {
	return layers.find(({ regions }) => regions.includes(region))?.fill.key ?? 'none';
}
