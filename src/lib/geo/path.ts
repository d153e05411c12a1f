import { geoPath, geoTransform, type GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';
import { toDrawing, type Box } from './home';
import type { LngLat } from './mercator';

/**
 * Draws a geometry in degrees as an SVG path, in whole units of the twin's drawing. Its steps are relative, which makes the
 * path short; both sides of a border get the same points. Several paths can be concatenated to one.
 */
export function drawingPath(geometry: Geometry): string {
	return pathIn(geometry, toDrawing);
}

/**
 * Draws a geometry in degrees as large as fits into a square, centred.
 *
 * @param side of the square, in units of the path
 * @param margin between the shape and the square, in the same units
 */
export function squarePath(geometry: Geometry, side: number, margin: number): string {
	const { x, y, width, height } = drawingBox(geometry);
	const scale = (side - 2 * margin) / Math.max(width, height);
	return pathIn(geometry, (point) => {
		const [u, v] = toDrawing(point);
		return [(u - x - width / 2) * scale + side / 2, (v - y - height / 2) * scale + side / 2];
	});
}

/** The bounding box of a geometry in degrees, in units of the twin's drawing. */
export function drawingBox(geometry: Geometry): Box {
	const [[left, top], [right, bottom]] = geoPath(transformOf(toDrawing)).bounds(geometry);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

type Projection = (point: LngLat) => readonly [number, number];

/**
 * A transform for d3. A d3 projection would not do: it works on the sphere, where the winding order of a ring decides which
 * side of it is the inside.
 */
function transformOf(projection: Projection) {
	return geoTransform({
		point(lng, lat) {
			const [x, y] = projection([lng, lat]);
			this.stream.point(x, y);
		}
	});
}

function pathIn(geometry: Geometry, projection: Projection): string {
	const context = new RoundedPath();
	geoPath(transformOf(projection), context)(geometry);
	return context.text;
}

/** The context that d3 draws on. It collects rounded relative steps, and leaves out steps of length zero. */
class RoundedPath implements GeoContext {
	text = '';
	/** The current point, and the first point of the current ring or line. */
	#x = 0;
	#y = 0;
	#startX = 0;
	#startY = 0;
	/** Whether the last command was relative: after one, a pair of numbers without a command is a relative line. */
	#isRelative = false;

	moveTo(x: number, y: number): void {
		[x, y] = [Math.round(x), Math.round(y)];
		// The first move is absolute, so that paths can be concatenated.
		this.text += this.text ? `m${x - this.#x}${separated(y - this.#y)}` : `M${x}${separated(y)}`;
		[this.#x, this.#y, this.#startX, this.#startY] = [x, y, x, y];
	}

	lineTo(x: number, y: number): void {
		[x, y] = [Math.round(x), Math.round(y)];
		const [dx, dy] = [x - this.#x, y - this.#y];
		if (dx === 0 && dy === 0) return;
		this.text += (this.#isRelative ? '' : 'l') + separated(dx) + separated(dy);
		this.#isRelative = true;
		[this.#x, this.#y] = [x, y];
	}

	closePath(): void {
		this.text += 'z';
		[this.#x, this.#y] = [this.#startX, this.#startY];
	}

	// d3 calls these for points only, which the map does not have.
	beginPath(): void {}
	arc(): void {}
}

/** A number after another one: separated by a space, unless its minus sign separates them. */
const separated = (value: number) => (value < 0 ? String(value) : ` ${value}`);
