import bounds from 'virtual:home';
import type { View } from './view';
import { project, unproject, type Bounds, type LngLat } from './mercator';

/**
 * The home view, which shows all regions, in degrees. Where they lie on both sides of the antimeridian, longitudes continue past
 * 180.
 */
export const HOME: Bounds = bounds;

/** Whether some of the home view lies beyond the antimeridian. */
export const CROSSES_ANTIMERIDIAN = HOME[0] < -180 || HOME[2] > 180;

const [left, top] = project([HOME[0], HOME[3]]);
const [right, bottom] = project([HOME[2], HOME[1]]);

/** What the twin's drawing fits into, in its own units: fine enough for a 4K screen, coarse enough for short paths. */
const FRAME = { width: 2000, height: 1105 } as const;
const UNITS_PER_WORLD = Math.min(FRAME.width / (right - left), FRAME.height / (bottom - top));

/** A part of the world in units, without the last digits in which the one side would miss its frame. */
function inUnits(part: number): number {
	return Number((part * UNITS_PER_WORLD).toFixed(9));
}

/** The size of the twin's drawing, which covers the home view, in units of the drawing. */
export const DRAWING = {
	width: inUnits(right - left),
	height: inUnits(bottom - top)
} as const;

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

/** A point of the facts, whose longitude is from -180 to 180, with its longitude continued to where the map is. */
export function onMap([lng, lat]: LngLat): [number, number] {
	const middle = (HOME[0] + HOME[2]) / 2;
	return [lng + 360 * Math.round((middle - lng) / 360), lat];
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
