import { escaped } from '../domain/escaped';
import { drawn } from './drawn';
import { element } from '../domain/element';
import { FACES, type FaceName } from './faces';

/** A line of text on a picture; lengths are in pixels, from the picture's top left corner. */
export interface Lettering {
	readonly text: string;
	readonly face: FaceName;
	readonly size: number;
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly colour: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Colour of the halo behind the letters. */
	readonly halo?: string;
	/** Letter spacing in pixels. */
	readonly spacing?: number;
}

export function lettering({
	text,
	face,
	size,
	x,
	y,
	colour,
	anchor = 'start',
	halo,
	spacing
}: Lettering): string {
	const { family, weight, style } = FACES[face];
	return element(
		'text',
		{
			x: round(x),
			y: round(y),
			'font-family': family,
			'font-size': round(size),
			'font-weight': weight,
			'font-style': style,
			'letter-spacing': spacing ?? null,
			'text-anchor': anchor === 'start' ? null : anchor,
			fill: colour,
			...(halo && { 'paint-order': 'stroke', stroke: halo, 'stroke-width': 5 })
		},
		escaped(text)
	);
}

/** The type size at which widths are measured, in pixels; a width is proportional to the size. */
const MEASURED = 100;
const widths = new Map<string, number>();

/** Measures the width of a line, in pixels. */
export function widthOf(text: string, face: FaceName, size: number): number {
	const key = `${face} ${text}`;
	const width = widths.get(key) ?? measured(text, face);
	widths.set(key, width);
	return (width * size) / MEASURED;
}

function measured(text: string, face: FaceName): number {
	const letters = lettering({ text, face, size: MEASURED, x: 0, y: MEASURED, colour: '#000' });
	const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 }, letters);
	return drawn(svg).getBBox()?.width ?? 0;
}

const round = (value: number) => Math.round(value * 100) / 100;
