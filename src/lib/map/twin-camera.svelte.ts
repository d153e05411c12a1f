import { DRAWING, type Box } from '../geo/home';
import { boxOf, HOME_VIEW, MAX_ZOOM, revealing, viewOf, type Room, type View } from '../geo/view';
import { STEP, type CameraControl } from './camera-control';

/** What the twin shows now, and what there is to show it in. */
interface Seen {
	readonly room: Room;
	/** Where the drawing lies, in CSS pixels from the home view's corner; null for the home view. */
	readonly box: Box | null;
}

/** Moves the twin, where no WebGL map is there to be moved. */
export class TwinCamera implements CameraControl {
	/** What it was moved to; null while it shows what is framed. */
	view = $state.raw<View | null>(null);
	readonly #seen: () => Seen;

	constructor(seen: () => Seen) {
		this.#seen = seen;
	}

	zoomIn = () => this.#zoom(2);
	zoomOut = () => this.#zoom(0.5);
	panUp = () => this.#pan(0, -STEP);
	panDown = () => this.#pan(0, STEP);
	panLeft = () => this.#pan(-STEP, 0);
	panRight = () => this.#pan(STEP, 0);
	reset = () => void (this.view = null);

	reveal = (part: Box) => {
		const { view, room } = this.#now();
		const revealed = revealing(view, part, room);
		if (revealed !== view) this.view = revealed;
	};

	/** Where the drawing lies under what it was moved to. */
	boxIn = (room: Room): Box => boxOf(this.view ?? HOME_VIEW, room);

	/** What is really seen: the edge of the home view may have kept it from where it was asked to go. */
	#now(): { view: View; room: Room } {
		const { box, room } = this.#seen();
		return { room, view: box ? viewOf(box, room) : viewOf(boxOf(HOME_VIEW, room), room) };
	}

	#zoom(factor: number) {
		const { zoom, at } = this.#now().view;
		this.view = { zoom: Math.min(MAX_ZOOM, Math.max(1, zoom * factor)), at };
	}

	#pan(x: number, y: number) {
		const { view, room } = this.#now();
		const unit = (view.zoom * room.home.width) / DRAWING.width;
		const { width, height } = room.stage;
		const at = [view.at[0] + (x * width) / unit, view.at[1] + (y * height) / unit] as const;
		this.view = { zoom: view.zoom, at };
	}
}
