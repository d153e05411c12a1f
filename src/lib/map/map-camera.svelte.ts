import { tick } from 'svelte';
import { DRAWING, type Box } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';
import {
	boxOf,
	goingTo,
	HOME_VIEW,
	MAX_ZOOM,
	revealing,
	viewOf,
	type Room,
	type View
} from '../geo/view';
import { afterMove, type Held, type ViewMove } from '../geo/view-moves';
import type { CameraControl } from './camera-control';

/** Views are at home up to this zoom: rounding makes no difference that can be seen. */
const HARDLY_CLOSER = 1.01;

/** In place of the size of a stage that is yet to be measured, for a press on a button that comes before. */
const UNMEASURED: Room = { home: { x: 0, y: 0, ...DRAWING }, stage: DRAWING };

/**
 * Moves the map of a stage: the twin, until a WebGL map is shown, which then moves itself.
 *
 * It is where a visitor has moved it to; else at the region that was chosen, where the camera had to go to it; else at home,
 * where it shows the whole country.
 */
export class MapCamera {
	/** The size of the stage and of the home view in it. While the stage is folded away, the last one. */
	room = $state.raw<Room | null>(null);
	/** The camera of the WebGL map while it is shown. */
	gl = $state.raw<CameraControl | null>(null);
	/** Whether the WebGL map is moving. */
	moving = $state(false);
	/** Whether the WebGL map is closer than the home view. */
	glIsCloser = $state(false);
	/** The view that a visitor has moved the twin to; null where nobody has, or a choice has been gone to since. */
	#view = $state.raw<View | null>(null);
	/** The view that shows the chosen region in a stage of any size; null where it is seen well without. */
	#chosen = $state.raw<((room: Room) => View) | null>(null);

	/** Identifies what the map is to show: another object for another view, the same when only the stage's size changes. */
	readonly framed: object | null = $derived.by(() => this.#view ?? this.#chosen);

	/** Where the twin's whole drawing lies, in CSS pixels from the home view's corner; null for the home view itself. */
	readonly box: Box | null = $derived.by(() => {
		const view = this.room && (this.#view ?? this.#chosen?.(this.room));
		return this.room && view ? boxOf(view, this.room) : null;
	});

	/**
	 * What the twin really shows: the edge of the home view may keep it from the view it was moved to. Until the stage is
	 * measured, a frame after its buttons have appeared, the view itself: a press on *Zoom in* before that is not lost.
	 */
	readonly #shown: View = $derived.by(() => {
		if (!this.room || !this.box) return this.#view ?? HOME_VIEW;
		return viewOf(this.box, this.room);
	});

	/** Whether the map is closer than the home view: then there is something aside to go to. */
	readonly magnified = $derived.by(() =>
		this.gl ? this.glIsCloser : this.#shown.zoom > HARDLY_CLOSER
	);

	/** Moves the map by a press on a button. @param held what zooming keeps in view; null for the middle of the map */
	move(how: ViewMove, held: Held | null): void {
		const { view, closest } = this.#control;
		const room = this.room ?? UNMEASURED;
		this.#control.move(afterMove(view, how, { closest, held, room }));
	}

	/** Shows a part of the drawing, in its units, where the map may have been moved away from it. */
	reveal(part: Box): void {
		const { room, framed, gl } = this;
		if (!room || !(gl || framed)) return;
		const { view } = this.#control;
		const revealed = revealing(view, part, room);
		if (revealed !== view) this.#control.move(revealed);
	}

	/**
	 * Goes to a region that a visitor has chosen, unless it is seen well from where the map is: where the visitor has moved it,
	 * and else at home. What was pointed at on a map that the visitor has moved stays in its place.
	 * Without a choice the map returns from the last choice it went to.
	 *
	 * @param part the region's bounding box in units of the drawing; null where nothing is selected any more
	 * @param pointedAt whether the region was picked on the map itself
	 */
	go(part: Box | null, pointedAt: boolean): void {
		const isMoved = this.#isMoved;
		if (!part) {
			if (this.#chosen) void this.show();
			return;
		}
		if (isMoved && pointedAt) return;
		const from = isMoved ? this.#control.view : HOME_VIEW;
		if (this.room && goingTo(from, part, this.room) === from) {
			if (!isMoved) this.#chosen = null;
			return;
		}
		this.#chosen = (room) => goingTo(from, part, room);
		this.#view = null;
	}

	/** Where a point of the drawing is on the stage, in CSS pixels from the stage's corner. */
	locate([x, y]: DrawingPoint): DrawingPoint {
		const room = this.room ?? UNMEASURED;
		const box = boxOf(this.#control.view, room);
		const unit = box.width / DRAWING.width;
		return [room.home.x + box.x + x * unit, room.home.y + box.y + y * unit];
	}

	/** Where a point of the drawing is in the home view, in CSS pixels from the home view's corner. */
	atHome([x, y]: DrawingPoint): DrawingPoint {
		const unit = (this.room ?? UNMEASURED).home.width / DRAWING.width;
		return [x * unit, y * unit];
	}

	/** Returns to the home view, wherever the map is. */
	async show(): Promise<void> {
		this.#view = null;
		this.#chosen = null;
		await tick();
		this.gl?.reset();
	}

	/** The renderer that is shown. */
	get #control(): Pick<CameraControl, 'closest' | 'view' | 'move'> {
		const move = (view: View) => void (this.#view = view);
		return this.gl ?? { closest: MAX_ZOOM, view: this.#shown, move };
	}

	get #isMoved(): boolean {
		return this.#view !== null || this.gl?.isMoved === true;
	}
}
