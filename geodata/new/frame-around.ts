import { project, unproject, type Bounds } from '../../src/lib/geo/mercator';
import type { Frame } from '../stages/grid';

/** The proportions of the widest and of the narrowest stage that a map is shown in: width divided by height. */
const WIDEST = 2.6;
const NARROWEST = 0.9;

/** How much of the surroundings is seen at least, relative to the home view. */
const MORE = 1.4;

/** The bounds of what is drawn around a home view: what the widest and the narrowest stage show of it, as far as the world goes. */
export function frameAround([west, south, east, north]: Bounds): Frame {
	const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
	const [width, height] = [right - left, bottom - top];
	const half = [
		Math.max(width * MORE, height * WIDEST) / 2,
		Math.max(height * MORE, width / NARROWEST) / 2
	] as const;
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	// Not more than the world, of which Web Mercator shows a square.
	const reach = Math.min(half[0], 0.499);
	const [frameWest, frameNorth] = unproject([x - reach, Math.max(0.001, y - half[1])]);
	const [frameEast, frameSouth] = unproject([x + reach, Math.min(0.999, y + half[1])]);
	return [frameWest, frameSouth, frameEast, frameNorth];
}
