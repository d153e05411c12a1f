import { DRAWING, type Box } from './home';

/** Share of the stage that what is framed may take up at most, each way. */
const ROOM = 0.8;

/**
 * Where the whole drawing lies when a part of it is framed: as large as the stage allows and in its middle, yet never
 * further aside than the home view shows, since nothing is drawn beyond.
 *
 * @param part of the drawing, in its units
 * @param home where the home view's drawing lies, in CSS pixels from the stage's corner
 * @param stage its size in CSS pixels
 * @returns CSS pixels from the home view's corner
 */
export function frameBox(part: Box, home: Box, stage: Pick<Box, 'width' | 'height'>): Box {
	const fitting = Math.min((stage.width * ROOM) / part.width, (stage.height * ROOM) / part.height);
	const zoom = Math.max(1, (fitting * DRAWING.width) / home.width);
	const unit = (zoom * home.width) / DRAWING.width;
	const x = aside(stage.width, (part.x + part.width / 2) * unit, home.x, zoom);
	const y = aside(stage.height, (part.y + part.height / 2) * unit, home.y, zoom);
	return { x: x - home.x, y: y - home.y, width: zoom * home.width, height: zoom * home.height };
}

/** Where the drawing begins along one side, with its point `middle` amid the stage, if the home view's bounds allow. */
function aside(stage: number, middle: number, home: number, zoom: number): number {
	const [least, most] = [stage - zoom * (stage - home), zoom * home];
	return Math.min(most, Math.max(least, stage / 2 - middle));
}
