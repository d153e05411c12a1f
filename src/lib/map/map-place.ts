import type { City } from '../domain/city';
import type { Dashboard } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import type { DrawingPoint, MapDrawing } from '../geo/map-drawing';

/** A city or a region on the map, as the target of pointer or keyboard. */
export type MapPlace =
	| { readonly kind: 'city'; readonly id: City['id'] }
	| { readonly kind: 'region'; readonly id: RegionId };

/** The region or city whose link in the twin an element is, or is part of; null for any other element. */
export function placeOf(target: EventTarget | null): MapPlace | null {
	const link =
		target instanceof Element ? target.closest<SVGElement>('[data-region], [data-city]') : null;
	const { region, city } = link?.dataset ?? {};
	if (region) return { kind: 'region', id: region as RegionId };
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
 * @param locate finds a point of the drawing on the stage
 */
export function boxOnStage(
	place: MapPlace,
	{ cities }: MapDrawing,
	view: Element,
	locate: (point: DrawingPoint) => DrawingPoint
): Box | null {
	const link = view.querySelector<SVGGraphicsElement>(
		`[data-${place.kind}="${CSS.escape(place.id)}"]`
	);
	if (!link) return null;
	const { x, y, width, height } = link.getBBox();
	if (place.kind === 'city') {
		const [left, top] = locate(cities[place.id] ?? [0, 0]);
		return { x: left + x, y: top + y, width, height };
	}
	const [left, top] = locate([x, y]);
	const [right, bottom] = locate([x + width, y + height]);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

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
