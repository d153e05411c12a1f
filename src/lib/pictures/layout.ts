import { DRAWING, type Box } from '../geo/home';
import { PICTURE } from '../domain/picture';

/** Where things stand on a picture, in pixels. */

export const MARGIN = 32;

/** The strips that hold the words over and under the map. */
export const HEAD = 150;
export const FOOT = 76;

/** The map’s own ground, from the one strip to the other. */
export const STAGE: Box = {
	x: 0,
	y: HEAD,
	width: PICTURE.width,
	height: PICTURE.height - HEAD - FOOT
};

const MAP_WIDTH = 714;

/** Pixels in a unit of the twin's drawing. */
export const MAP_SCALE = MAP_WIDTH / DRAWING.width;

/** The home view, between the legend and the insets. */
export const MAP: Box = {
	x: 308,
	y: STAGE.y + (STAGE.height - DRAWING.height * MAP_SCALE) / 2,
	width: MAP_WIDTH,
	height: DRAWING.height * MAP_SCALE
};

/** Each of the three insets, from the uppermost down. */
export const INSET = { x: 1040, y: STAGE.y + 12, width: 128, height: 120, step: 131 } as const;

/** Each row of the legend, from the uppermost down. */
export const LEGEND = { x: MARGIN, y: STAGE.y + 62, step: 64, swatch: 44, room: 194 } as const;

/** A point of the twin's drawing on the picture. */
export function onPicture([x, y]: readonly [number, number]): [number, number] {
	return [MAP.x + x * MAP_SCALE, MAP.y + y * MAP_SCALE];
}
