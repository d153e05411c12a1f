import { distance } from '../geo/place-beside';
import type { Box } from '../geo/home';
import { samePlace, type MapPlace } from './map-place';

/** Milliseconds that the pointer stays at a place, or away from it, before the card follows. */
const SETTLE = 200;

/** The same after a move towards the card, in milliseconds: time for a slow hand to move on. */
const ON_THE_WAY = 1000;

/** A point of the stage, in CSS pixels from its corner. */
export type StagePoint = readonly [x: number, y: number];

/**
 * What the card on the map speaks of. The keyboard's focus has it at once; the pointer when it has settled. A pointer on its way
 * to the card crosses other places: as long as it comes nearer, the card stays (WCAG 1.4.13).
 */
export class CardSubject {
	/** The place that the card speaks of; null while there is no card. */
	shown = $state.raw<MapPlace | null>(null);
	/** Where the pointer was when the card was shown; null for the keyboard. */
	near = $state.raw<StagePoint | null>(null);
	/** Where the card stands, which it reports itself; null while it stands nowhere. */
	box: Box | null = null;
	/** What the card is to speak of when the pointer has settled. */
	#wanted: MapPlace | null = null;
	#pointer: StagePoint | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** The pointer has come to a place, or (null) to none. */
	point(place: MapPlace | null): void {
		if (samePlace(place, this.#wanted)) return;
		this.#wanted = place;
		this.#settle(SETTLE);
	}

	/** The keyboard's focus has come to a place, or (null) has left the map. */
	focus(place: MapPlace | null): void {
		clearTimeout(this.#timer);
		this.#wanted = place;
		this.near = null;
		this.shown = place;
	}

	/** The pointer has moved on the stage. */
	move(to: StagePoint): void {
		const before = this.#pointer;
		this.#pointer = to;
		if (!this.box || !before || samePlace(this.#wanted, this.shown)) return;
		const { x, y } = this.box;
		const nearer = distance([x, y], this.box, to) < distance([x, y], this.box, before);
		this.#settle(nearer ? ON_THE_WAY : SETTLE);
	}

	/** Takes the card away until another place is pointed at or focused. @returns whether there was one */
	dismiss(): boolean {
		clearTimeout(this.#timer);
		const seen = this.shown !== null && this.box !== null;
		this.shown = null;
		return seen;
	}

	#settle(milliseconds: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			if (samePlace(this.#wanted, this.shown)) return;
			this.near = this.#pointer;
			this.shown = this.#wanted;
		}, milliseconds);
	}
}
