import { geoPath, geoTransform, type GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';
import { toDrawing, type Box } from './home';
import type { LngLat } from './mercator';

/**
 * A geometry of degrees as an SVG path in whole units of the twin's drawing, each step relative to the last: short,
 * and the same along both sides of a border. Paths can be joined to one.
 */
export function drawingPath(geometry: Geometry): string {
	return pathIn(geometry, toDrawing);
}

/**
 * A geometry alone in a square: the path in whole units of 0 to `side`, the shape centred, `margin` units around it.
 */
export function squarePath(geometry: Geometry, side: number, margin: number): string {
	const { x, y, width, height } = drawingBox(geometry);
	const scale = (side - 2 * margin) / Math.max(width, height);
	return pathIn(geometry, (point) => {
		const [u, v] = toDrawing(point);
		return [(u - x - width / 2) * scale + side / 2, (v - y - height / 2) * scale + side / 2];
	});
}

/** The box of a geometry in units of the twin's drawing. */
export function drawingBox(geometry: Geometry): Box {
	const [[left, top], [right, bottom]] = geoPath(through(toDrawing)).bounds(geometry);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

type Projection = (point: LngLat) => readonly [number, number];

// A transform, not one of d3's projections: those clip on the sphere and would take a ring's winding for its meaning.
function through(projection: Projection) {
	return geoTransform({
		point(lng, lat) {
			const [x, y] = projection([lng, lat]);
			this.stream.point(x, y);
		}
	});
}

function pathIn(geometry: Geometry, projection: Projection): string {
	const context = new RoundedPath();
	geoPath(through(projection), context)(geometry);
	return context.text;
}

/** What d3 draws on: collects rounded relative steps and leaves out those of no length. */
class RoundedPath implements GeoContext {
	text = '';
	#x = 0;
	#y = 0;
	#startX = 0;
	#startY = 0;
	#relative = false;

	moveTo(x: number, y: number): void {
		[x, y] = [Math.round(x), Math.round(y)];
		// The first move is absolute, so that paths can stand one behind the other as one.
		this.text += this.text ? `m${x - this.#x}${next(y - this.#y)}` : `M${x}${next(y)}`;
		[this.#x, this.#y, this.#startX, this.#startY] = [x, y, x, y];
	}

	lineTo(x: number, y: number): void {
		[x, y] = [Math.round(x), Math.round(y)];
		const [dx, dy] = [x - this.#x, y - this.#y];
		if (dx === 0 && dy === 0) return;
		// Pairs after a relative move are lines by themselves.
		this.text += (this.#relative ? '' : 'l') + next(dx) + next(dy);
		this.#relative = true;
		[this.#x, this.#y] = [x, y];
	}

	closePath(): void {
		this.text += 'z';
		[this.#x, this.#y] = [this.#startX, this.#startY];
	}

	// No shape of ours has points or arcs.
	beginPath(): void {}
	arc(): void {}
}

/** A number after another: a minus sign parts them by itself. */
const next = (value: number) => (value < 0 ? String(value) : ` ${value}`);
