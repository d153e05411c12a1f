import { DRAWING, type Box } from './home';
import type { DrawingPoint } from './map-drawing';

export { HOME_VIEW } from './home';

/** The part of the twin's drawing that the stage shows. */
export interface View {
	/** The scale, relative to the home view. */
	readonly zoom: number;
	/** The point in the middle of the stage, in units of the drawing. */
	readonly at: DrawingPoint;
}

/** The space for the drawing, in CSS pixels. */
export interface Room {
	/** The box of the drawing at the home view, from the corner of the stage. */
	readonly home: Box;
	/** The size of the whole map element. */
	readonly stage: Pick<Box, 'width' | 'height'>;
}

/** The largest scale of the twin. At a larger one its outlines, in whole units, would look jagged. */
export const MAX_ZOOM = 8;

/** The largest share of the stage's width and height that a framed part takes up. */
const FRAME_SHARE = 0.8;

/** The smallest side of a chosen part, in CSS pixels: that of a target for a finger (WCAG 2.5.8). */
const MIN_SIDE = 24;

/** The smallest side of a frame, in units of the drawing. In a smaller frame the outlines would look jagged. */
const MIN_FRAME = 260;

/**
 * The box of the whole drawing for a view. The view is moved where it would otherwise show what lies outside the home view,
 * since nothing is drawn there.
 *
 * @returns CSS pixels, from the corner of the drawing at the home view
 */
export function boxOf({ zoom, at: [x, y] }: View, { home, stage }: Room): Box {
	const unit = (zoom * home.width) / DRAWING.width;
	return {
		x: offset(stage.width, x * unit, home.x, zoom) - home.x,
		y: offset(stage.height, y * unit, home.y, zoom) - home.y,
		width: zoom * home.width,
		height: zoom * home.height
	};
}

/** The inverse of {@link boxOf}: the view that a box shows. */
export function viewOf(box: Box, { home, stage }: Room): View {
	const unit = box.width / DRAWING.width;
	return {
		zoom: box.width / home.width,
		at: [(stage.width / 2 - home.x - box.x) / unit, (stage.height / 2 - home.y - box.y) / unit]
	};
}

/** The view that shows a part of the drawing in the middle of the stage, in at most four fifths of its width and height. */
export function framing(part: Box, { home, stage }: Room): View {
	const fitting = Math.min(
		(stage.width * FRAME_SHARE) / part.width,
		(stage.height * FRAME_SHARE) / part.height
	);
	return {
		zoom: Math.max(1, (fitting * DRAWING.width) / home.width),
		at: [part.x + part.width / 2, part.y + part.height / 2]
	};
}

/** Whether a box, in CSS pixels from the corner of the stage, lies in the stage completely. */
function isWhole({ x, y, width, height }: Box, { stage }: Room): boolean {
	return x >= 0 && y >= 0 && x + width <= stage.width && y + height <= stage.height;
}

/** Where a view shows a part of the drawing, in CSS pixels from the corner of the stage. */
function shownAt(view: View, part: Box, room: Room): Box {
	const { x, y, width } = boxOf(view, room);
	const unit = width / DRAWING.width;
	return {
		x: room.home.x + x + part.x * unit,
		y: room.home.y + y + part.y * unit,
		width: part.width * unit,
		height: part.height * unit
	};
}

/** The same view where it shows a part completely; else a view that does, at the same scale or a smaller one. */
export function revealing(view: View, part: Box, room: Room): View {
	if (isWhole(shownAt(view, part, room), room)) return view;
	const framed = framing(part, room);
	return { ...framed, zoom: Math.min(framed.zoom, view.zoom) };
}

/**
 * The view for a part that a visitor has chosen: the same view where it shows the part completely and large enough to be seen
 * and pointed at; else a view that shows it with its surroundings, closer than before only where the part would be too small.
 */
export function goingTo(view: View, part: Box, room: Room): View {
	const { width, height } = shownAt(view, part, room);
	if (Math.min(width, height) >= MIN_SIDE) return revealing(view, part, room);
	return framing(withSurroundings(part), room);
}

/**
 * The offset of the drawing along one axis, with its point `center` in the middle of the stage as far as the bounds of the home
 * view allow. All lengths are in CSS pixels.
 */
function offset(stage: number, center: number, home: number, zoom: number): number {
	const [min, max] = [stage - zoom * (stage - home), zoom * home];
	return Math.min(max, Math.max(min, stage / 2 - center));
}

/** A box in units of the drawing, evenly enlarged to 260 units where it is smaller. */
function withSurroundings({ x, y, width, height }: Box): Box {
	const [left, right] = enlarged(x, x + width);
	const [top, bottom] = enlarged(y, y + height);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function enlarged(from: number, to: number): [number, number] {
	const missing = Math.max(0, MIN_FRAME - (to - from));
	return [from - missing / 2, to + missing / 2];
}
