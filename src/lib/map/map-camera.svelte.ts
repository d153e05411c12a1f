import { tick, untrack } from 'svelte';
import { DRAWING, type Box } from '../geo/home';
import { boxOf, homeView, MAX_ZOOM, revealing, viewOf, type Room, type View } from '../geo/view';
import { STEP, type CameraControl } from './camera-control';

/** Where the twin's whole drawing is to lie for a part of it to be seen closer: CSS pixels from the home view's corner. */
export type Framing = (room: Room) => Box;

/** Moves the map of a stage: the twin, until a WebGL map is shown, which then moves itself. */
export class MapCamera {
	/** The size of the stage and of the home view in it. While the stage is folded away, the last one. */
	room = $state.raw<Room | null>(null);
	/** The camera of the WebGL map while it is shown. */
	gl = $state.raw<CameraControl | null>(null);
	/** Whether the WebGL map is closer than the home view. */
	glIsCloser = $state(false);
	/** The view that a visitor has moved the twin to; null while the twin shows what is framed. */
	#view = $state.raw<View | null>(null);
	readonly #framing: () => Framing | null;

	/** @param framing what is framed until someone moves the map; null for the home view */
	constructor(framing: () => Framing | null) {
		this.#framing = framing;
	}

	/** Identifies what the map is to show: another object for another view or part, the same when only the stage's size changes. */
	readonly framed: object | null = $derived.by(() => this.#view ?? this.#framing());

	/** Where the twin's whole drawing lies, in CSS pixels from the home view's corner; null for the home view itself. */
	readonly box: Box | null = $derived.by(() => {
		if (!this.room) return null;
		if (this.#view) return boxOf(this.#view, this.room);
		return this.#framing()?.(this.room) ?? null;
	});

	/** Whether the map is closer than the home view: then there is something aside to go to. */
	readonly magnified = $derived.by(() => (this.gl ? this.glIsCloser : (this.#view?.zoom ?? 1) > 1));

	/** What the buttons beside the map move. */
	get control(): CameraControl {
		return this.gl ?? this.#twin;
	}

	/** Shows a part of the drawing, in its units, where the map may have been moved away from it. */
	reveal(part: Box): void {
		if (this.gl || this.#view) untrack(() => this.control.reveal(part));
	}

	/** Returns to what is framed, or to the home view, wherever a visitor has moved the map. */
	async show(): Promise<void> {
		this.#view = null;
		await tick();
		this.gl?.reset();
	}

	readonly #twin: CameraControl = {
		zoomIn: () => this.#zoom(2),
		zoomOut: () => this.#zoom(0.5),
		panUp: () => this.#pan(0, -STEP),
		panDown: () => this.#pan(0, STEP),
		panLeft: () => this.#pan(-STEP, 0),
		panRight: () => this.#pan(STEP, 0),
		reset: () => void (this.#view = null),
		reveal: (part) => {
			if (!this.room) return;
			const shown = this.#shown;
			const revealed = revealing(shown, part, this.room);
			if (revealed !== shown) this.#view = revealed;
		}
	};

	/**
	 * What the twin really shows: the edge of the home view may keep it from the view it was moved to. Until the stage is
	 * measured, a frame after its buttons have appeared, the view itself: a press on *Zoom in* before that is not lost.
	 */
	get #shown(): View {
		if (!this.room) return this.#view ?? homeView();
		return viewOf(this.box ?? boxOf(homeView(), this.room), this.room);
	}

	#zoom(factor: number) {
		const { zoom, at } = this.#shown;
		this.#view = { zoom: Math.min(MAX_ZOOM, Math.max(1, zoom * factor)), at };
	}

	/** @param x @param y shares of the stage to the right and down */
	#pan(x: number, y: number) {
		if (!this.room) return;
		const { home, stage } = this.room;
		const { zoom, at } = this.#shown;
		/** CSS pixels of one unit of the drawing. */
		const unit = (zoom * home.width) / DRAWING.width;
		this.#view = {
			zoom,
			at: [at[0] + (x * stage.width) / unit, at[1] + (y * stage.height) / unit]
		};
	}
}
