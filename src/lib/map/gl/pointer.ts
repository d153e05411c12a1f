import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { City } from '../../domain/city';
import type { RegionId } from '../../domain/region';
import { CITY_LABELS } from './city-layers';
import { fillLayerId } from './style';
import type { Scene } from './sources';

/** What lies under a point of the map. */
export type Hit =
	| { readonly kind: 'city'; readonly id: City['id'] }
	| { readonly kind: 'region'; readonly id: RegionId };

/** Half a target's side in CSS pixels; on a narrow map the label is part of the target. */
const TARGET = { wide: 22, narrow: 12 } as const;

/** A marker lies over its region's ground; null on other ground. */
export function hitAt(
	map: MapLibreMap,
	{ layers }: Scene,
	width: 'wide' | 'narrow',
	point: Point
): Hit | null {
	const reach = TARGET[width];
	const dots = map.queryRenderedFeatures(
		[
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach]
		],
		{ layers: ['city-dots'] }
	);
	const labels =
		width === 'wide' ? [] : map.queryRenderedFeatures(point, { layers: [CITY_LABELS] });
	const city = [...dots, ...labels].map(({ properties }) => String(properties['id'])).at(0);
	if (city) return { kind: 'city', id: city };
	const region = map
		.queryRenderedFeatures(point, { layers: layers.map(({ fill }) => fillLayerId(fill.key)) })
		.at(0);
	return region ? { kind: 'region', id: region.properties['id'] as RegionId } : null;
}

interface Handlers {
	readonly hit: (point: Point) => Hit | null;
	readonly onhover: (hit: Hit | null) => void;
	/** A click or tap; null beside all regions. */
	readonly onpick: (hit: Hit | null) => void;
}

/** Reports what the pointer is on and what it picks. @returns the undo */
export function listen(map: MapLibreMap, { hit, onhover, onpick }: Handlers): () => void {
	const canvas = map.getCanvas();
	const subscriptions = [
		map.on('mousemove', ({ point }) => {
			const under = hit(point);
			canvas.style.cursor = under ? 'pointer' : '';
			onhover(under);
		}),
		map.on('mouseout', () => onhover(null)),
		map.on('click', ({ point }) => onpick(hit(point)))
	];
	return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
}
