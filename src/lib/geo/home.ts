import type { View } from './view';
import { project, unproject, type Bounds, type LngLat } from './mercator';

/** The home view, which shows the whole country, in degrees. */
export const HOME: Bounds = [46.4, 40.5, 87.4, 55.5];

const [left, top] = project([HOME[0], HOME[3]]);
const [right, bottom] = project([HOME[2], HOME[1]]);

/** The width of the twin's drawing in its own units: fine enough for a 4K screen, coarse enough for short paths. */
const WIDTH = 2000;
const UNITS_PER_WORLD = WIDTH / (right - left);

/** The size of the twin's drawing, which covers the home view, in units of the drawing. */
export const DRAWING = { width: WIDTH, height: (bottom - top) * UNITS_PER_WORLD } as const;

/** Defined where the drawing is: a module that is bundled with others may run before the one that has its size. */
export const HOME_VIEW: View = { zoom: 1, at: [DRAWING.width / 2, DRAWING.height / 2] };

/**
 * Converts degrees to units of the twin's drawing, measured from the north-west corner of the home view. The coordinates of a
 * point outside the home view are negative or larger than the drawing.
 */
export function toDrawing(point: LngLat): [number, number] {
	const [x, y] = project(point);
	return [(x - left) * UNITS_PER_WORLD, (y - top) * UNITS_PER_WORLD];
}

/** The inverse of {@link toDrawing}. */
export function fromDrawing([x, y]: readonly [number, number]): [number, number] {
	return unproject([left + x / UNITS_PER_WORLD, top + y / UNITS_PER_WORLD]);
}

/** A rectangle, in CSS pixels or in units of the drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The camera of the WebGL map. */
export interface Camera {
	/** Longitude and latitude in the middle of the canvas, in degrees. */
	readonly center: [number, number];
	/** MapLibre's zoom: at zoom 0 the world is 512 CSS pixels wide, and each step doubles its width. */
	readonly zoom: number;
}

const WORLD_AT_ZOOM_0 = 512;

/**
 * The camera with which the WebGL map shows the home view exactly where the twin draws it.
 *
 * @param box of the twin's home view, in CSS pixels from the corner of the stage
 * @param stage the size of the whole canvas, in CSS pixels
 */
export function homeCamera(box: Box, stage: Pick<Box, 'width' | 'height'>): Camera {
	const world = box.width / (right - left);
	const center = unproject([
		left + (stage.width / 2 - box.x) / world,
		top + (stage.height / 2 - box.y) / world
	]);
	return { center, zoom: Math.log2(world / WORLD_AT_ZOOM_0) };
}

/** The distance from the north-west corner of the world to that of the home view at a zoom, in CSS pixels: `[x, y]`. */
export function homeCorner(zoom: number): [number, number] {
	const world = WORLD_AT_ZOOM_0 * 2 ** zoom;
	return [left * world, top * world];
}

/** The bounds in degrees that a stage shows with a camera. @param stage the size of the canvas, in CSS pixels */
export function boundsOf({ center, zoom }: Camera, stage: Pick<Box, 'width' | 'height'>): Bounds {
	const world = WORLD_AT_ZOOM_0 * 2 ** zoom;
	const [x, y] = project(center);
	const [dx, dy] = [stage.width / 2 / world, stage.height / 2 / world];
	const [west, north] = unproject([x - dx, y - dy]);
	const [east, south] = unproject([x + dx, y + dy]);
	return [west, south, east, north];
}
