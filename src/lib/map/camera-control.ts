import type { Box } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';

/** How far one press moves the map, as a share of the stage's width or height. */
export const STEP = 1 / 3;

/** How a map is moved, by the buttons beside it and for the keyboard. Both renderers have one. */
export interface CameraControl {
	zoomIn(): void;
	zoomOut(): void;
	/** Moves by a {@link STEP}. */
	panUp(): void;
	panDown(): void;
	panLeft(): void;
	panRight(): void;
	/** Returns to what is framed, or to the whole country. */
	reset(): void;
	/** Brings a part of the drawing, in its units, into view, unless it is wholly in view. */
	reveal(part: Box): void;
	/** Where a point of the drawing is on the stage, in CSS pixels from the stage's corner. */
	locate(point: DrawingPoint): DrawingPoint;
}

export type CameraMove = Exclude<keyof CameraControl, 'reveal' | 'locate'>;
