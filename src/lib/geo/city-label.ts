/** Where the label of a city stands: to the right of its marker, under it, or further below. */
export type LabelSide = 'right' | 'under' | 'below';

/** The position of a label's two lines relative to the marker, for both renderers. Lengths are in em of the label. */
export interface LabelPlacement {
	/** `start`: the label begins at `dx`. `middle`: the label is centred there. */
	readonly textAnchor: 'start' | 'middle';
	readonly dx: number;
	/** From the centre of the marker down to the baseline of the first line. */
	readonly first: number;
}

export const LABEL_PLACEMENT = {
	right: { textAnchor: 'start', dx: 0.8, first: -0.15 },
	under: { textAnchor: 'middle', dx: 0, first: 1.4 },
	below: { textAnchor: 'middle', dx: 0, first: 3.2 }
} as const satisfies Record<LabelSide, LabelPlacement>;

/** The distance between the baselines of the two lines, in em. */
export const LABEL_LINE = 1.1;

/**
 * The cities whose label does not stand to the right of the marker. To the right of Zhanaozen the label would cover the names
 * of its surroundings, and to the left it would cross the bracket of the west. On a narrow map the label is part of the link,
 * so there it stands below the outline of Mangystau: a tap on the outline then opens Mangystau.
 */
const SIDES: Readonly<Record<string, Readonly<Record<'wide' | 'narrow', LabelSide>>>> = {
	zhanaozen: { wide: 'under', narrow: 'below' }
};

/** Where the label of a city stands on a map that matches {@link WIDE_MAP}, and on a narrower map. */
export function labelSides(city: string): Readonly<Record<'wide' | 'narrow', LabelSide>> {
	return SIDES[city] ?? { wide: 'right', narrow: 'right' };
}

/**
 * The media query of the windows in which the map, above the panel or beside it, is about 40 rem wide. Such a map has room
 * for region labels and for touch targets of 44 pixels. In low windows it stands beside the panel, or is as low as they are.
 * CSS cannot import the query, so the style sheets of the twin repeat it.
 */
export const WIDE_MAP =
	'(min-width: 40rem) and (max-width: 56rem) and (min-height: 32.001rem), (min-width: 64rem)';
