import type { Geometry } from 'geojson';
import type { AreaMark, DrawingPoint } from './map-drawing';
import { drawingBox } from './path';

/** Units of the drawing between the bracket and the regions, and the length of its two horizontal ends. */
const GAP = 14;
const TICK = 16;

/**
 * The square bracket that marks an area: a vertical line west of the regions, from their northern to their southern end.
 *
 * @returns the points of the bracket and of its label, in units of the twin's drawing
 */
export function areaBracket(geometries: readonly Geometry[]): Pick<AreaMark, 'bracket' | 'label'> {
	const { x, y, height } = drawingBox({
		type: 'GeometryCollection',
		geometries: [...geometries]
	});
	const [left, top, bottom] = [
		Math.round(x - GAP),
		Math.round(y - GAP),
		Math.round(y + height + GAP)
	];
	const bracket: DrawingPoint[] = [
		[left + TICK, bottom],
		[left, bottom],
		[left, top],
		[left + TICK, top]
	];
	return { bracket, label: [left, top] };
}
