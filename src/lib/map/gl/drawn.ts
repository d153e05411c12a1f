import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Layer } from '../layers';
import { fillLayerId } from './style';

/**
 * The ids of the regions that are really drawn now. MapLibre's own `load` may fire with an empty map
 * (maplibre-gl-js #8018), so this is what health is judged by.
 */
export function drawnRegions(map: MapLibreMap, layers: readonly Layer[]): Set<unknown> {
	const ids = layers.map(({ fill }) => fillLayerId(fill.key)).filter((id) => map.getLayer(id));
	const features = ids.length > 0 ? map.queryRenderedFeatures({ layers: ids }) : [];
	return new Set(features.map(({ properties }) => properties['id']));
}
