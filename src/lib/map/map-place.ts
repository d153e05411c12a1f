import type { City } from '../domain/city';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import type { MapDrawing } from '../geo/map-drawing';
import type { Held } from '../geo/view-moves';
import { outlineId } from './layers';

/** A city or a region on the map, as the target of pointer or keyboard. */
export type MapPlace =
	| { readonly kind: 'city'; readonly id: City['id'] }
	| { readonly kind: 'region'; readonly id: RegionId };

/** The region or city whose link in the twin has visible focus (`:focus-visible`); null for any other element. */
export function focusedPlace(target: EventTarget | null): MapPlace | null {
	if (!(target instanceof SVGElement) || !target.matches(':focus-visible')) return null;
	const { region, city } = target.dataset;
	if (region) return { kind: 'region', id: region as RegionId };
	return city ? { kind: 'city', id: city } : null;
}

/** Units of the drawing that stay in view around a focused marker. */
const AROUND = 40;

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
