import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { fromDrawing } from '../../geo/home';
import type { MapDrawing } from '../../geo/map-drawing';
import type { RegionAt } from '../../geo/region-at';
import type { MapPlace } from '../map-place';
import { CITY_LABELS } from './city-layers';

/** A target's radius in CSS pixels, as the twin's; on a narrow map the label is part of the target. */
const TARGET = { wide: 22, narrow: 12 } as const;

interface Ground {
	readonly map: MapLibreMap;
	readonly drawing: MapDrawing;
	readonly regionAt: RegionAt;
	readonly width: 'wide' | 'narrow';
}

/** What lies under a point of the map, in CSS pixels. A marker lies over its region's ground; null on other ground. */
export function hitAt({ map, drawing, regionAt, width }: Ground, point: Point): MapPlace | null {
	const city = Object.keys(drawing.cities).find((id) => {
		const at = drawing.cities[id];
		return at && map.project(fromDrawing(at)).dist(point) <= TARGET[width];
	});
	if (city) return { kind: 'city', id: city };
	const label =
		width === 'wide'
			? undefined
			: map.queryRenderedFeatures(point, { layers: [CITY_LABELS] }).at(0);
	if (label) return { kind: 'city', id: String(label.properties['id']) };
	const { lng, lat } = map.unproject(point);
	const region = regionAt([lng, lat]);
	return region && { kind: 'region', id: region };
}

interface Handlers {
	readonly hit: (point: Point) => MapPlace | null;
	readonly onhover: (hit: MapPlace | null) => void;
	/** A click or tap; null beside all regions. */
	readonly onpick: (hit: MapPlace | null) => void;
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
