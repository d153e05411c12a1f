import type { Palette } from '../../appearance/palette';

/** How the scene is to look now. */
export interface Look {
	readonly palette: Palette;
	/** CSS pixels of the lines around regions and countries. */
	readonly line: number;
	readonly width: 'wide' | 'narrow';
	/** CSS pixels that the map's letters are shares of. */
	readonly em: number;
}
