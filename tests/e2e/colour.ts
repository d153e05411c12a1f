import { paletteOf, type ColourName, type Scheme } from '../../src/lib/appearance/palette.ts';
import { channels } from '../../src/lib/appearance/ground.ts';
import type { Colour } from './picture.ts';

/** A colour of the table, as pixels have it. */
export function colourOf(name: ColourName, scheme: Scheme = 'light'): Colour {
	return channels(paletteOf(scheme, 'usual')[name]);
}

/** The same as a style sheet tells it. */
export function rgbOf(name: ColourName, scheme: Scheme = 'light'): string {
	return `rgb(${colourOf(name, scheme).join(', ')})`;
}
