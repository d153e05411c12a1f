import { overlap } from './boxes';
import { LABEL_LINE, LABEL_SIDES, labelPlacement, type LabelSide } from './city-label';
import type { Box } from './home';
import type { DrawingPoint } from './map-drawing';

/** The size of a label, which differs by language: the largest is meant. */
export interface LabelSize {
	/** The number of lines, and the width of the widest one in em. */
	readonly lines: number;
	readonly width: number;
	/** An em of the label in units of the drawing. The narrower the map, the more units. */
	readonly em: number;
}

/** The shares of a label on the country's ground that are as good as all of it, and that are better than to stand further below. */
const WHOLE = 0.95;
const ENOUGH = 0.6;

/** Points of a label along its width and its height that are looked at. */
const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/**
 * The side on which a label lies best: the first one on which it covers the country's ground alone, and nothing that is drawn
 * already; else the one on which it covers as little as possible of the sea and of foreign borders. Where much of the label
 * would lie outside on every side, it stands further below.
 *
 * @param at the marker, in units of the drawing
 * @param isGround whether a point of the drawing lies in the country
 * @param taken what must not be covered
 */
export function labelSide(
	at: DrawingPoint,
	size: LabelSize,
	isGround: (point: DrawingPoint) => boolean,
	taken: readonly Box[]
): LabelSide {
	const sides = rated(at, size, isGround, taken);
	const best =
		sides.find(({ share }) => share >= WHOLE) ??
		sides.reduce((a, b) => (b.share > a.share ? b : a));
	return best.share >= ENOUGH ? best.side : 'below';
}

/** The number of sides on which a label lies well. Of several labels the one with the fewest is placed first. */
export function roomAround(...label: Parameters<typeof labelSide>): number {
	return rated(...label).filter(({ share }) => share >= ENOUGH).length;
}

/** Each side directly at the marker, with the share of the label on the country's ground; 0 where it would cover something. */
function rated(...[at, size, isGround, taken]: Parameters<typeof labelSide>) {
	return LABEL_SIDES.filter((side) => side !== 'below').map((side) => {
		const box = labelBox(at, side, size);
		const free = taken.every((other) => !overlap(box, other));
		return { side, share: free ? shareOf(box, isGround) : 0 };
	});
}

/** The box of a label, in units of the drawing. */
export function labelBox(
	[x, y]: DrawingPoint,
	side: LabelSide,
	{ lines, width, em }: LabelSize
): Box {
	const { textAnchor, dx, first } = labelPlacement(side, lines);
	const before = { start: 0, middle: 0.5, end: 1 }[textAnchor];
	return {
		x: x + (dx - before * width) * em,
		// Letters are about 0.8 em high.
		y: y + (first - 0.8) * em,
		width: width * em,
		height: (1 + LABEL_LINE * (lines - 1)) * em
	};
}

/** The share of a box whose points are ground, from 0 to 1. */
export function shareOf(
	{ x, y, width, height }: Box,
	isGround: (point: DrawingPoint) => boolean
): number {
	const points = STEPS.flatMap((u) =>
		STEPS.map((v): DrawingPoint => [x + u * width, y + v * height])
	);
	return points.filter(isGround).length / points.length;
}
