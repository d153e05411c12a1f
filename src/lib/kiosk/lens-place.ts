import { distanceTo } from '../geo/boxes';
import { DRAWING, type Box } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';

/** The share of the map's height that a lens takes up; of its width, where the map is taller than wide. */
const LENS_SHARE = 1 / 3;

/** Room under the lens for three lines, the name of what it shows and its status: in units of the drawing, as all lengths here. */
const CAPTION = 260;

/** The smallest distance from the lens to the place. */
const CLEAR = 60;

/**
 * Where the lens for a place stands: in the corner of the map that is nearest to the place and leaves the place free.
 *
 * @param at the place
 * @returns the square of the lens
 */
export function lensPlace(at: DrawingPoint): Box {
	const side = Math.round(Math.min(DRAWING.width, DRAWING.height) * LENS_SHARE);
	const size = { width: side, height: side };
	const right = DRAWING.width - side;
	const bottom = Math.round(DRAWING.height) - side - CAPTION;
	const corners = [
		[0, 0],
		[right, 0],
		[0, bottom],
		[right, bottom]
	].map(([x = 0, y = 0]) => ({ x, y, ...size }));
	const distance = (lens: Box) => distanceTo({ ...lens, height: lens.height + CAPTION }, at);
	const [nearest] = corners
		.filter((lens) => distance(lens) >= CLEAR)
		.sort((a, b) => distance(a) - distance(b));
	// A map is far wider or far taller than two lenses: some corner is free.
	return nearest ?? { x: 0, y: 0, ...size };
}
