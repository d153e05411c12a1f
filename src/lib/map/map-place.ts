import type { City } from '../domain/city';
import type { Dashboard } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import type { DrawingPoint, MapDrawing } from '../geo/map-drawing';
import type { Held } from '../geo/view-moves';
import { outlineId } from './layers';

/** A city or a region on the map, as the target of pointer or keyboard. */
export type MapPlace =
	| { readonly kind: 'city'; readonly id: City['id'] }
	| { readonly kind: 'region'; readonly id: RegionId };

/** The region or city whose link in the twin an element is, or is part of; null for any other element. */
export function placeOf(target: EventTarget | null): MapPlace | null {
	const link =
		target instanceof Element ? target.closest<SVGElement>('[data-region], [data-city]') : null;
	const { region, city } = link?.dataset ?? {};
	if (region) return { kind: 'region', id: region };
	return city ? { kind: 'city', id: city } : null;
}

/** The region or city whose link in the twin has visible focus (`:focus-visible`); null for any other element. */
export function focusedPlace(target: EventTarget | null): MapPlace | null {
	return target instanceof SVGElement && target.matches(':focus-visible') ? placeOf(target) : null;
}

/** Whether two places are the same, or both are none. */
export function samePlace(one: MapPlace | null, other: MapPlace | null): boolean {
	return one?.kind === other?.kind && one?.id === other?.id;
}

/** The region of a place: of a city, the region around it. */
export function regionOf(place: MapPlace | null, { cities }: Dashboard): RegionId | null {
	if (place?.kind === 'region') return place.id;
	return cities.find(({ id }) => id === place?.id)?.region ?? null;
}

/** Units of the drawing that stay in view around a focused marker. */
const AROUND = 40;

/**
 * The box of a place on the stage, in CSS pixels from the stage's corner; null if its link is not in the document. A marker
 * keeps its size however the map is magnified, a region grows with the map.
 *
 * @param twin the element that holds the twin
 * @param locate finds a point of the drawing on the stage
 */
export function boxOnStage(
	place: MapPlace,
	drawing: MapDrawing,
	twin: Element,
	locate: (point: DrawingPoint) => DrawingPoint
): Box | null {
	if (place.kind === 'region') {
		const part = partOf(place, drawing, twin);
		if (!part) return null;
		const [left, top] = locate([part.x, part.y]);
		const [right, bottom] = locate([part.x + part.width, part.y + part.height]);
		return { x: left, y: top, width: right - left, height: bottom - top };
	}
	const at = drawing.cities[place.id];
	const marker = twin.querySelector<SVGGraphicsElement>(`[data-city="${CSS.escape(place.id)}"]`);
	if (!at || !marker) return null;
	const [x, y] = locate(at);
	const around = marker.getBBox();
	return { x: x + around.x, y: y + around.y, width: around.width, height: around.height };
}

/** The box of a place in units of the drawing; null where it is not on the map. @param twin the element that holds the twin */
export function partOf(place: MapPlace, { cities }: MapDrawing, twin: Element): Box | null {
	if (place.kind === 'region') {
		const outline = twin.querySelector<SVGPathElement>(`#${CSS.escape(outlineId(place.id))}`);
		return outline?.getBBox() ?? null;
	}
	const at = cities[place.id];
	return at
		? { x: at[0] - AROUND, y: at[1] - AROUND, width: 2 * AROUND, height: 2 * AROUND }
		: null;
}

/** What zooming keeps in view: the selected region, if there is one. @param twin the element that holds the twin */
export function heldBy(
	selected: RegionId | null,
	drawing: MapDrawing,
	twin: Element | undefined
): Held | null {
	const part = selected && twin && partOf({ kind: 'region', id: selected }, drawing, twin);
	const at = selected && drawing.names[selected];
	return part && at ? { part, at } : null;
}
