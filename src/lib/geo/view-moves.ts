import { DRAWING, fromDrawing, toDrawing, type Box, type Camera } from './home';
import type { DrawingPoint } from './map-drawing';
import { boxOf, viewOf, type Room, type View } from './view';

/** How much closer one press brings the map. */
const FACTOR = 1.5;

/** How far one press moves the map, as a share of the stage's width or height. */
const STEP = 1 / 3;

const ZOOMS = { zoomIn: FACTOR, zoomOut: 1 / FACTOR } as const;

/** Shares of the stage to the right and down. */
const PANS = {
	panUp: [0, -STEP],
	panDown: [0, STEP],
	panLeft: [-STEP, 0],
	panRight: [STEP, 0]
} as const;

/** What one press on a button beside the map does. */
export type ViewMove = keyof typeof ZOOMS | keyof typeof PANS;

/** What zooming keeps in view: the selected region. In units of the drawing. */
export interface Held {
	/** The point at which the region's name stands. */
	readonly at: DrawingPoint;
	/** The region's bounding box. */
	readonly part: Box;
}

interface Circumstances {
	/** The largest zoom of the renderer, relative to the home view. */
	readonly closest: number;
	/** What zooming keeps in view; null for the middle of the stage. */
	readonly held: Held | null;
	readonly room: Room;
}

/** The view after one press on a button, within the bounds of the home view. */
export function afterMove(view: View, move: ViewMove, circumstances: Circumstances): View {
	const { room } = circumstances;
	const next =
		move === 'zoomIn' || move === 'zoomOut'
			? zoomed(view, ZOOMS[move], circumstances)
			: panned(view, PANS[move], room);
	return viewOf(boxOf(next, room), room);
}

/**
 * What is held stays where it is on the screen, moved no further than it takes to see it whole, or, once it is larger than the
 * stage, nothing but it. Where its name is out of view, the visitor looks at something else, and the middle is kept.
 */
function zoomed(view: View, factor: number, { closest, held, room }: Circumstances): View {
	const zoom = Math.min(closest, Math.max(1, view.zoom * factor));
	if (!held || !isInView(held.at, view, room)) return { ...view, zoom };
	const { part, at } = held;
	const [x, y] = extent(zoom, room);
	const along = (i: 0 | 1, half: number, from: number, length: number) =>
		between(at[i] + ((view.at[i] - at[i]) * view.zoom) / zoom, from + half, from + length - half);
	return { zoom, at: [along(0, x / 2, part.x, part.width), along(1, y / 2, part.y, part.height)] };
}

function panned(view: View, [x, y]: readonly [number, number], room: Room): View {
	const [width, height] = extent(view.zoom, room);
	return { zoom: view.zoom, at: [view.at[0] + x * width, view.at[1] + y * height] };
}

/** Width and height of what the stage shows at a zoom, in units of the drawing. */
function extent(zoom: number, { home, stage }: Room): [number, number] {
	const unit = (zoom * home.width) / DRAWING.width;
	return [stage.width / unit, stage.height / unit];
}

function isInView([x, y]: DrawingPoint, { zoom, at }: View, room: Room): boolean {
	const [width, height] = extent(zoom, room);
	return Math.abs(x - at[0]) <= width / 2 && Math.abs(y - at[1]) <= height / 2;
}

/** The number between two bounds, in whatever order, that is nearest to a value. */
function between(value: number, a: number, b: number): number {
	return Math.min(Math.max(a, b), Math.max(Math.min(a, b), value));
}

/** The view that the WebGL map shows with a camera. @param home the camera of the home view */
export function viewUnder({ center, zoom }: Camera, home: Camera): View {
	return { zoom: 2 ** (zoom - home.zoom), at: toDrawing(center) };
}

/** The inverse of {@link viewUnder}. */
export function cameraOf({ zoom, at }: View, home: Camera): Camera {
	return { center: fromDrawing(at), zoom: home.zoom + Math.log2(zoom) };
}
