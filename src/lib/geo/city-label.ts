/**
 * Where the label of a city stands relative to its marker: beside it, over it (centred, or ending or beginning at it), under
 * it, or so far below that a small region around the marker stays free.
 */
export const LABEL_SIDES = [
	'right',
	'left',
	'under',
	'over',
	'over-left',
	'over-right',
	'below'
] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** The position of a label's lines relative to the marker, for both renderers. Lengths are in em of the label. */
export interface LabelPlacement {
	/** `start`: the lines begin at `dx`. `end`: they end there. `middle`: they are centred there. */
	readonly textAnchor: 'start' | 'middle' | 'end';
	readonly dx: number;
	/** From the centre of the marker down to the baseline of the first line. */
	readonly first: number;
}

/** The distance between the baselines of two lines, in em. */
export const LABEL_LINE = 1.25;

/** The placement of a label. @param lines the number of its lines, the name included */
export function labelPlacement(side: LabelSide, lines: number): LabelPlacement {
	/** From the first baseline to the last one. */
	const block = LABEL_LINE * (lines - 1);
	switch (side) {
		// Clear of the ring around a selected city-region.
		case 'right':
			return { textAnchor: 'start', dx: 1.15, first: 0.4 - block / 2 };
		case 'left':
			return { textAnchor: 'end', dx: -1.15, first: 0.4 - block / 2 };
		case 'under':
			return { textAnchor: 'middle', dx: 0, first: 1.4 };
		case 'over':
			return { textAnchor: 'middle', dx: 0, first: -0.85 - block };
		case 'over-left':
			return { textAnchor: 'end', dx: 0.5, first: -0.85 - block };
		case 'over-right':
			return { textAnchor: 'start', dx: -0.5, first: -0.85 - block };
		case 'below':
			return { textAnchor: 'middle', dx: 0, first: 3.2 };
	}
}
