import { distanceTo } from '../geo/boxes';
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
	/** Whether the pointer came nearer to the card when it moved last. */
	#onTheWay = false;
	/** Runs while the card is about to follow the pointer. */
	#timer: ReturnType<typeof setTimeout> | null = null;

	/** The pointer has come to a place, or (null) to none. */
	point(place: MapPlace | null): void {
		if (samePlace(place, this.#wanted)) return;
		this.#wanted = place;
		this.#settle();
	}

	/** The keyboard's focus has come to a place, or (null) has left the map. */
	focus(place: MapPlace | null): void {
		this.#stay();
		this.#wanted = place;
		this.near = null;
		this.shown = place;
	}

	/** The pointer has moved on the stage. */
	move(to: StagePoint): void {
		const before = this.#pointer;
		this.#pointer = to;
		const { box } = this;
		const farFrom = (point: StagePoint) => (box ? distanceTo(box, point) : 0);
		this.#onTheWay = before !== null && farFrom(to) < farFrom(before);
		if (this.#timer) this.#settle();
	}

	/** Takes the card away until another place is pointed at or focused. @returns whether there was one */
	dismiss(): boolean {
		this.#stay();
		const seen = this.shown !== null && this.box !== null;
		this.shown = null;
		return seen;
	}

	#settle() {
		this.#stay();
		const settled = () => {
			this.#timer = null;
			if (samePlace(this.#wanted, this.shown)) return;
			this.near = this.#pointer;
			this.shown = this.#wanted;
		};
		this.#timer = setTimeout(settled, this.#onTheWay ? ON_THE_WAY : SETTLE);
	}

	/** Ends the wait. */
	#stay() {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}
}
