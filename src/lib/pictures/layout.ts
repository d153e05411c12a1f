import { DRAWING, type Box } from '../geo/home';
import { PICTURE } from '../domain/picture';

/** The layout of a picture, in pixels. */

export const MARGIN = 32;

/** The heights of the strips with words above and below the map. */
export const HEAD = 150;
export const FOOT = 76;

/** The map's ground, between the two strips. */
export const STAGE: Box = {
	x: 0,
	y: HEAD,
	width: PICTURE.width,
	height: PICTURE.height - HEAD - FOOT
};

/** The room for the map, between the legend and the insets. */
const ROOM = { x: 308, width: 714, height: STAGE.height } as const;

/** Pixels per unit of the twin's drawing. */
export const MAP_SCALE = Math.min(ROOM.width / DRAWING.width, ROOM.height / DRAWING.height);

/** The home view, in the middle of its room. */
export const MAP: Box = {
	x: ROOM.x + (ROOM.width - DRAWING.width * MAP_SCALE) / 2,
	y: STAGE.y + (STAGE.height - DRAWING.height * MAP_SCALE) / 2,
	width: DRAWING.width * MAP_SCALE,
	height: DRAWING.height * MAP_SCALE
};

/** The positions of the three insets, from top to bottom. */
export const INSET = { x: 1040, y: STAGE.y + 12, width: 128, height: 120, step: 131 } as const;

/** The positions of the legend's rows, from top to bottom. */
export const LEGEND = { x: MARGIN, y: STAGE.y + 62, step: 64, swatch: 44, room: 194 } as const;

/** Converts a point of the twin's drawing to a point of the picture. */
export function onPicture([x, y]: readonly [number, number]): [number, number] {
	return [MAP.x + x * MAP_SCALE, MAP.y + y * MAP_SCALE];
}
