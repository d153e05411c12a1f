import { DRAWING } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';

/** Where a nested `<svg>` begins. */
export interface Share {
	readonly x: string;
	readonly y: string;
}

/** A point of the drawing in shares of its box, as `12.5%`: what begins there moves with the map and keeps its size. */
export function shareOf([x, y]: DrawingPoint): Share {
	return { x: percent(x / DRAWING.width), y: percent(y / DRAWING.height) };
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;
