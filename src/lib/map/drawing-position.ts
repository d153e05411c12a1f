import { DRAWING } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';

/** Where a letter or a nested `<svg>` stands, in per cent of the map's box. */
export interface DrawingPosition {
	readonly x: string;
	readonly y: string;
}

/** A point of the drawing in per cent of the map's box, as `12.5%`: what begins there moves with the map and keeps its size. */
export function drawingPosition([x, y]: DrawingPoint): DrawingPosition {
	return { x: percent(x / DRAWING.width), y: percent(y / DRAWING.height) };
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;
