import { tick, untrack } from 'svelte';
import type { Box } from '../geo/home';
import type { Room } from '../geo/view';
import type { CameraControl } from './camera-control';
import type { TwinCamera } from './twin-camera.svelte';

/** Where the twin's whole drawing is to lie for a part of it to be seen closer: CSS pixels from the home view's corner. */
export type Framing = (room: Room) => Box;

/** What moves the map of a stage: the twin's own camera, until a WebGL map is shown. */
export class StageCamera {
	/** What there is to show the map in. Folded away, a stage keeps what it had. */
	room = $state.raw<Room | null>(null);
	/** The camera of the WebGL map that is shown. */
	shown = $state.raw<CameraControl | null>(null);
	/** Whether that is closer than at home; the twin's says so itself. */
	closer = $state(false);
	#twin = $state.raw<TwinCamera | null>(null);
	readonly #framing: () => Framing | null;

	/** @param framing what is framed until someone moves the map; null for the home view */
	constructor(framing: () => Framing | null) {
		this.#framing = framing;
	}

	/** What is framed: another one, where that is another. A stage of another size changes it not. */
	readonly framed: object | null = $derived.by(() => this.#twin?.view ?? this.#framing());

	/** Where the twin's whole drawing lies, in CSS pixels from the home view's corner; null for the home view itself. */
	readonly box: Box | null = $derived.by(() => {
		const frame = this.#twin?.view ? this.#twin.boxIn : this.#framing();
		return frame && this.room && frame(this.room);
	});

	readonly magnified = $derived.by(() =>
		this.shown ? this.closer : (this.#twin?.view?.zoom ?? 1) > 1
	);

	/** Has the map moved. The twin goes ahead where the WebGL map is still to come: that begins where the twin is. */
	async ask(what: (camera: CameraControl) => void): Promise<void> {
		if (this.shown) return what(this.shown);
		const { room } = this;
		if (!room) return;
		const file = await import('./twin-camera.svelte').catch(() => null);
		// It did not come: the next press asks again.
		if (!file) return;
		this.#twin ??= new file.TwinCamera(() => ({ room: this.room ?? room, box: this.box }));
		what(this.shown ?? this.#twin);
	}

	/** Shows a part of the drawing, in its units, where the map may have been moved away from it. */
	reveal(part: Box): void {
		if (this.shown || this.#twin) untrack(() => void this.ask((camera) => camera.reveal(part)));
	}

	/** Goes to what is framed, or home, wherever a visitor has moved the map. */
	async show(): Promise<void> {
		this.#twin?.reset();
		await tick();
		this.shown?.reset();
	}
}
