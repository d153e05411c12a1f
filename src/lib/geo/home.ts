import { project, unproject, type Bounds, type LngLat } from './mercator';

/** The home view: Kazakhstan, in degrees. */
export const HOME: Bounds = [46.4, 40.5, 87.4, 55.5];

const [left, top] = project([HOME[0], HOME[3]]);
const [right, bottom] = project([HOME[2], HOME[1]]);

/** Units of the twin's drawing across the home view: fine enough for a 4K screen, coarse enough for short paths. */
const WIDTH = 2000;
const UNITS = WIDTH / (right - left);

/** The twin's drawing of the home view, in units. */
export const DRAWING = { width: WIDTH, height: (bottom - top) * UNITS } as const;

/** A point in the twin's units, from the home view's north-west corner; outside the home view it lies outside 0…width. */
export function toDrawing(point: LngLat): [number, number] {
	const [x, y] = project(point);
	return [(x - left) * UNITS, (y - top) * UNITS];
}

/** The inverse of {@link toDrawing}. */
export function fromDrawing([x, y]: readonly [number, number]): [number, number] {
	return unproject([left + x / UNITS, top + y / UNITS]);
}

/** A rectangle, in CSS pixels or in units of the drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Camera {
	readonly center: [number, number];
	/** As the WebGL map counts it: at zoom 0 the world is 512 CSS pixels wide. */
	readonly zoom: number;
}

const WORLD_AT_ZOOM_0 = 512;

/**
 * The camera under which the home view covers exactly the twin's box.
 *
 * @param box where the twin draws the home view, from the stage's corner
 * @param stage the whole canvas
 */
export function homeCamera(box: Box, stage: Pick<Box, 'width' | 'height'>): Camera {
	const world = box.width / (right - left);
	const center = unproject([
		left + (stage.width / 2 - box.x) / world,
		top + (stage.height / 2 - box.y) / world
	]);
	return { center, zoom: Math.log2(world / WORLD_AT_ZOOM_0) };
}

/** The home view's north-west corner in CSS pixels of the world at a zoom, from the world's own: `[x, y]`. */
export function homeCorner(zoom: number): [number, number] {
	const world = WORLD_AT_ZOOM_0 * 2 ** zoom;
	return [left * world, top * world];
}

/** The degrees a stage shows under a camera. */
export function boundsOf({ center, zoom }: Camera, stage: Pick<Box, 'width' | 'height'>): Bounds {
	const world = WORLD_AT_ZOOM_0 * 2 ** zoom;
	const [x, y] = project(center);
	const [dx, dy] = [stage.width / 2 / world, stage.height / 2 / world];
	const [west, north] = unproject([x - dx, y - dy]);
	const [east, south] = unproject([x + dx, y + dy]);
	return [west, south, east, north];
}
