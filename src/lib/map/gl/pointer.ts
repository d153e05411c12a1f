import type { Map as MapLibreMap } from 'maplibre-gl';
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

/** A point of the map, in CSS pixels from its corner. */
interface MapPoint {
	readonly x: number;
	readonly y: number;
}

/** What lies under a point of the map. A marker lies over its region's ground; null on other ground. */
export function hitAt(
	{ map, drawing, regionAt, width }: Ground,
	{ x, y }: MapPoint
): MapPlace | null {
	const city = Object.keys(drawing.cities).find((id) => {
		const drawn = drawing.cities[id];
		if (!drawn) return false;
		const at = map.project(fromDrawing(drawn));
		return Math.hypot(at.x - x, at.y - y) <= TARGET[width];
	});
	if (city) return { kind: 'city', id: city };
	const label =
		width === 'wide'
			? undefined
			: map.queryRenderedFeatures([x, y], { layers: [CITY_LABELS] }).at(0);
	if (label) return { kind: 'city', id: String(label.properties['id']) };
	const { lng, lat } = map.unproject([x, y]);
	const region = regionAt([lng, lat]);
	return region && { kind: 'region', id: region };
}

interface Handlers {
	readonly hit: (point: MapPoint) => MapPlace | null;
	readonly onhover: (hit: MapPlace | null) => void;
	/** A click or tap, of the main button or the middle one; null beside all regions. */
	readonly onpick: (hit: MapPlace | null, click: MouseEvent) => void;
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
		map.on('click', ({ point, originalEvent }) => onpick(hit(point), originalEvent))
	];
	// Of the other buttons MapLibre tells nothing.
	const middle = (click: MouseEvent) => {
		const { x, y } = canvas.getBoundingClientRect();
		if (click.button === 1) onpick(hit({ x: click.clientX - x, y: click.clientY - y }), click);
	};
	canvas.addEventListener('auxclick', middle);
	return () => {
		canvas.removeEventListener('auxclick', middle);
		subscriptions.forEach((subscription) => subscription.unsubscribe());
	};
}
