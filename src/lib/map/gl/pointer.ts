import type { Map as MapLibreMap } from 'maplibre-gl';
import { fromDrawing } from '../../geo/home';
import type { MapPlace } from '../map-place';
import { CITY_LABELS } from './city-layers';
import type { Look } from './look.svelte';
import type { Scene } from './sources';

/** Radius in CSS pixels in which a city's dot answers the pointer; the same as in the twin. */
const TARGET_RADIUS = { wide: 22, narrow: 12 } as const;

/** A point of the canvas, in CSS pixels from its top left corner. */
interface CanvasPoint {
	readonly x: number;
	readonly y: number;
}

/**
 * The city or region at a point of the canvas; null beside the country. A city comes before the region around it. On a
 * narrow map the label of a city answers too, since its dot is small there.
 */
function placeAt(
	map: MapLibreMap,
	{ drawing, regionAt }: Scene,
	width: Look['width'],
	{ x, y }: CanvasPoint
): MapPlace | null {
	const [city] =
		Object.entries(drawing.cities).find(([, drawn]) => {
			const dot = map.project(fromDrawing(drawn));
			return Math.hypot(dot.x - x, dot.y - y) <= TARGET_RADIUS[width];
		}) ?? [];
	if (city) return { kind: 'city', id: city };
	if (width === 'narrow') {
		const [label] = map.queryRenderedFeatures([x, y], { layers: [CITY_LABELS] });
		if (label) return { kind: 'city', id: String(label.properties['id']) };
	}
	const { lng, lat } = map.unproject([x, y]);
	const region = regionAt([lng, lat]);
	return region === null ? null : { kind: 'region', id: region };
}

interface PointerHandlers {
	/** The place under the mouse, whenever the mouse moves; null when it leaves the map or the page moves the map. */
	readonly onhover: (place: MapPlace | null) => void;
	/** A click with the main or the middle button, or a tap. */
	readonly onpick: (place: MapPlace | null, click: MouseEvent) => void;
}

/**
 * Reports which place of a map the pointer is over and which it picks.
 *
 * @param width whether the map is drawn wide now
 * @returns the undo
 */
export function listenToPointer(
	map: MapLibreMap,
	scene: Scene,
	width: () => Look['width'],
	{ onhover, onpick }: PointerHandlers
): () => void {
	const placeUnder = (point: CanvasPoint) => placeAt(map, scene, width(), point);
	const canvas = map.getCanvas();
	const subscriptions = [
		map.on('mousemove', ({ point }) => {
			const place = placeUnder(point);
			canvas.style.cursor = place ? 'pointer' : '';
			onhover(place);
		}),
		map.on('mouseout', () => onhover(null)),
		map.on('movestart', ({ originalEvent }) => {
			// Touch gives no `mouseleave`. Only moves by the visitor have an original event.
			if (!originalEvent) onhover(null);
		}),
		map.on('click', ({ point, originalEvent }) => onpick(placeUnder(point), originalEvent))
	];
	// MapLibre has no event for a click with the middle button.
	const auxclick = (click: MouseEvent) => {
		if (click.button !== 1) return;
		const { x, y } = canvas.getBoundingClientRect();
		onpick(placeUnder({ x: click.clientX - x, y: click.clientY - y }), click);
	};
	canvas.addEventListener('auxclick', auxclick);
	return () => {
		canvas.removeEventListener('auxclick', auxclick);
		for (const subscription of subscriptions) subscription.unsubscribe();
	};
}

/**
 * Repeats a click on the canvas on the place's own link in the twin, so that the browser opens a new tab or window as
 * the click asks for.
 */
export function clickLink(twin: Element, { kind, id }: MapPlace, click: MouseEvent): void {
	// Browsers do not open a new tab for a middle click that script dispatches, but do for a click with Control or Command.
	const middle = click.button === 1;
	const event = new MouseEvent('click', {
		bubbles: true,
		cancelable: true,
		ctrlKey: middle || click.ctrlKey,
		metaKey: middle || click.metaKey,
		shiftKey: click.shiftKey,
		altKey: click.altKey
	});
	twin.querySelector(`[data-${kind}="${CSS.escape(id)}"]`)?.dispatchEvent(event);
}
