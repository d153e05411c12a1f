import type { Box } from '../geo/home';

/** Share of what is seen that a step aside goes. */
export const STEP = 1 / 3;

/** What a camera can be asked for: by the buttons beside the map, and by what the keyboard is on. */
export interface CameraControl {
	zoomIn(): void;
	zoomOut(): void;
	/** By a {@link STEP}. */
	panUp(): void;
	panDown(): void;
	panLeft(): void;
	panRight(): void;
	/** Back to what is framed, or to the whole country. */
	reset(): void;
	/** Shows a part of the drawing, in its units, where it is not to be seen whole. */
	reveal(part: Box): void;
}

export type CameraMove = Exclude<keyof CameraControl, 'reveal'>;
