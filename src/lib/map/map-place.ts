import type { City } from '../domain/city';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import type { MapDrawing } from '../geo/map-drawing';

/** What of the map one can point at, or be on with the keyboard. */
export type MapPlace =
	| { readonly kind: 'city'; readonly id: City['id'] }
	| { readonly kind: 'region'; readonly id: RegionId };

/** The region or city whose link in the twin has a focus that is to be seen; null for anything else. */
export function focusedPlace(target: EventTarget | null): MapPlace | null {
	if (!(target instanceof SVGElement) || !target.matches(':focus-visible')) return null;
	const { region, city } = target.dataset;
	if (region) return { kind: 'region', id: region as RegionId };
	return city ? { kind: 'city', id: city } : null;
}

/** Units of the drawing around a marker that are to be seen with it. */
const AROUND = 40;

/** What a place takes up of the drawing, in its units; null where its link is not there to ask. */
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
