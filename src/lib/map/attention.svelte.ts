import { focusedPlace, samePlace, type MapPlace } from './map-place';

/** What a visitor points at on a map, and what has the keyboard's focus there. */
export class Attention {
	/** The place under the pointer. */
	pointed = $state.raw<MapPlace | null>(null);
	#focusedElement = $state.raw<EventTarget | null>(null);
	/** The place that has the keyboard's visible focus. */
	readonly focused = $derived(focusedPlace(this.#focusedElement));
	/** The place that is pointed at, or else the focused one. */
	readonly place = $derived(this.pointed ?? this.focused);

	/** Follows the pointer. @returns whether it has come to another place */
	point(to: MapPlace | null): boolean {
		if (samePlace(to, this.pointed)) return false;
		this.pointed = to;
		return true;
	}

	/** Follows the focus. @param element the element of the map that has it; null for none */
	focus(element: EventTarget | null): void {
		this.#focusedElement = element;
	}
}
