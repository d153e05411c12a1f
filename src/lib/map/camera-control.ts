import type { View } from '../geo/view';
import type { ViewMove } from '../geo/view-moves';

/** How the camera of the WebGL map is read and moved. */
export interface CameraControl {
	/** The largest zoom, relative to the home view. */
	readonly closest: number;
	/** What the map shows, or is on its way to. */
	readonly view: View;
	/** Whether a visitor has moved the map away from what is framed. */
	readonly isMoved: boolean;
	/** Moves the map to a view at a visitor’s wish. The map stays there. */
	move(view: View): void;
	/** Returns to what is framed, or to the whole country. */
	reset(): void;
}

/** What the buttons beside the map do. */
export type CameraMove = ViewMove | 'reset';
