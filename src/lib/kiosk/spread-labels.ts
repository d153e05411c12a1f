import { overlap } from '../geo/boxes';
import type { Box } from '../geo/home';
import type { StopLabel } from './stop-labels';

/** Size of the letters, the distance of two lines and the usual width of a character, bold and not, in units of the drawing. */
const EM = 70;
const LINE = 1.1 * EM;
const BOLD = 0.64 * EM;
const REGULAR = 0.56 * EM;

/** Moves labels down, the upper ones first, until none lies on another. Those at dots stay there. */
export function spreadLabels(labels: readonly StopLabel[]): StopLabel[] {
	const placed = labels.filter(({ dot }) => dot !== null);
	const loose = labels.filter(({ dot }) => dot === null);
	for (const label of [...loose].sort((a, b) => boxOf(a).y - boxOf(b).y)) {
		let moved = label;
		// Each move leads below another placed label: from the highest to the lowest, once is enough.
		for (const other of [...placed].sort((a, b) => boxOf(a).y - boxOf(b).y)) {
			if (lieOnEachOther(moved, other))
				moved = {
					...moved,
					at: [moved.at[0], moved.at[1] + bottomOf(other) - boxOf(moved).y]
				};
		}
		placed.push(moved);
	}
	return placed;
}

/** Whether two labels overlap. */
export function lieOnEachOther(one: StopLabel, other: StopLabel): boolean {
	return overlap(boxOf(one), boxOf(other));
}

function bottomOf(label: StopLabel): number {
	const { y, height } = boxOf(label);
	return y + height;
}

/** The room that a label takes up, by an estimate that is rather too large: in units of the drawing. */
function boxOf({ at: [x, y], anchor, below, name, status }: StopLabel): Box {
	const width = Math.max(
		...name.map(({ length }) => BOLD * length),
		...status.map(({ length }) => REGULAR * length)
	);
	// Letters with tails and marks, and the line around them, are higher than a line is.
	const height = LINE * (name.length + status.length) + 0.25 * EM;
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return { x: left, y: below ? y : y - height / 2, width, height };
}
