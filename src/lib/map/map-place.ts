import type { City } from '../domain/city';
import type { RegionId } from '../domain/region';

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
