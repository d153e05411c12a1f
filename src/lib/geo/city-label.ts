/** Where a city's label stands beside its marker. */
export type LabelSide = 'right' | 'under' | 'below';

/** How a side is drawn: both renderers place the label's two lines by this. Lengths in em of the label's own size. */
export interface LabelPlacement {
	/** Beside the marker a label begins at `dx`, beneath it its middle is there. */
	readonly textAnchor: 'start' | 'middle';
	readonly dx: number;
	/** From the marker to the baseline of the first line. */
	readonly first: number;
}

export const LABEL_PLACEMENT = {
	right: { textAnchor: 'start', dx: 0.8, first: -0.15 },
	under: { textAnchor: 'middle', dx: 0, first: 1.4 },
	below: { textAnchor: 'middle', dx: 0, first: 3.2 }
} as const satisfies Record<LabelSide, LabelPlacement>;

/** Distance of the label's two baselines, in em. */
export const LABEL_LINE = 1.1;

/**
 * Zhanaozen's label stands beneath it: on its left it would cross the bracket around the west, on its right names of what
 * lies around. On a narrow map, where it is part of the target, it stands below Mangystau's ground, so that a tap on the
 * ground opens Mangystau.
 */
const SIDES: Readonly<Record<string, Readonly<Record<'wide' | 'narrow', LabelSide>>>> = {
	zhanaozen: { wide: 'under', narrow: 'below' }
};

/** On a map under {@link WIDE_MAP}, and on a narrower one. */
export function labelSides(city: string): Readonly<Record<'wide' | 'narrow', LabelSide>> {
	return SIDES[city] ?? { wide: 'right', narrow: 'right' };
}

/**
 * The windows whose map, beside the column or above it, is 40 rem wide: it has room for region labels and 44-pixel targets.
 * Style sheets cannot share it: the twin's repeat it.
 */
export const WIDE_MAP = '(min-width: 40rem) and (max-width: 56rem), (min-width: 64rem)';
