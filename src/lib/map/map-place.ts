import type { City } from '../domain/city';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import type { MapDrawing } from '../geo/map-drawing';

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

/** The box of a place in units of the drawing; null if its link is not in the document. */
export function partOf(
	place: MapPlace,
	{ cities }: MapDrawing,
	link: EventTarget | null
): Box | null {
	if (place.kind === 'region')
		return link instanceof SVGElement ? (link.querySelector('path')?.getBBox() ?? null) : null;
	const at = cities[place.id];
	return at
		? { x: at[0] - AROUND, y: at[1] - AROUND, width: 2 * AROUND, height: 2 * AROUND }
		: null;
}
