import { DRAWING, type Box } from './home';
import type { DrawingPoint } from './map-drawing';

/** What a stage shows of the drawing. */
export interface View {
	/** How much larger than at home. */
	readonly zoom: number;
	/** What lies in the middle of the stage, in units of the drawing. */
	readonly at: DrawingPoint;
}

/** What there is to show it in, in CSS pixels. */
export interface Room {
	/** Where the home view's drawing lies, from the stage's corner. */
	readonly home: Box;
	readonly stage: Pick<Box, 'width' | 'height'>;
}

export const HOME_VIEW: View = { zoom: 1, at: [DRAWING.width / 2, DRAWING.height / 2] };

/** How far the twin is enlarged: closer, its outlines would show their grid. */
export const MAX_ZOOM = 8;

/** Share of the stage that what is framed may take up at most, each way. */
const SHARE = 0.8;

/**
 * Where the whole drawing lies under a view, but never further aside than the home view shows, since nothing is drawn
 * beyond.
 *
 * @returns CSS pixels from the home view's corner
 */
export function boxOf({ zoom, at: [x, y] }: View, { home, stage }: Room): Box {
	const unit = (zoom * home.width) / DRAWING.width;
	return {
		x: aside(stage.width, x * unit, home.x, zoom) - home.x,
		y: aside(stage.height, y * unit, home.y, zoom) - home.y,
		width: zoom * home.width,
		height: zoom * home.height
	};
}

/** The inverse of {@link boxOf}: what is really seen. */
export function viewOf(box: Box, { home, stage }: Room): View {
	const unit = box.width / DRAWING.width;
	return {
		zoom: box.width / home.width,
		at: [(stage.width / 2 - home.x - box.x) / unit, (stage.height / 2 - home.y - box.y) / unit]
	};
}

/** A part of the drawing in the middle of the stage, as large as four fifths of it allow. */
export function framing(part: Box, { home, stage }: Room): View {
	const fitting = Math.min(
		(stage.width * SHARE) / part.width,
		(stage.height * SHARE) / part.height
	);
	return {
		zoom: Math.max(1, (fitting * DRAWING.width) / home.width),
		at: [part.x + part.width / 2, part.y + part.height / 2]
	};
}

/** The same view where it shows the whole of a part; else one that does, no closer than before. */
export function revealing(view: View, part: Box, room: Room): View {
	const { x, y, width } = boxOf(view, room);
	const unit = width / DRAWING.width;
	const left = room.home.x + x + part.x * unit;
	const top = room.home.y + y + part.y * unit;
	const seen =
		left >= 0 &&
		top >= 0 &&
		left + part.width * unit <= room.stage.width &&
		top + part.height * unit <= room.stage.height;
	if (seen) return view;
	const framed = framing(part, room);
	return { ...framed, zoom: Math.min(framed.zoom, view.zoom) };
}

/** Where the drawing begins along one side, with its point `middle` amid the stage, if the home view's bounds allow. */
function aside(stage: number, middle: number, home: number, zoom: number): number {
	const [least, most] = [stage - zoom * (stage - home), zoom * home];
	return Math.min(most, Math.max(least, stage / 2 - middle));
}
