import type { Geometry } from 'geojson';
import type { AreaMark, DrawingPoint } from './map-drawing';
import { drawingBox } from './path';

const GAP = 14;
const TICK = 16;

/**
 * A square bracket along the west of some regions, from their northern to their southern end: there it crosses no border
 * of theirs or of another region. Beyond the Caspian it crosses a neighbouring country's.
 *
 * @returns units of the twin's drawing
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
