import { escaped } from '../domain/escaped';
import { drawn } from './drawn';
import { element } from './element';
import { FACES, type FaceName } from './faces';

/** Letters on a picture, in pixels from its corner. */
export interface Lettering {
	readonly text: string;
	readonly face: FaceName;
	readonly size: number;
	readonly x: number;
	/** Of the line the letters stand on. */
	readonly y: number;
	readonly colour: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** What is knocked out behind them. */
	readonly halo?: string;
	/** Pixels between letters. */
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

/** At which widths are measured: they grow with the size. */
const MEASURED = 100;
const widths = new Map<string, number>();

/** How wide letters are, in pixels. */
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
