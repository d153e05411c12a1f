import type { Palette } from '../../appearance/palette';

/** How the scene is to look now. */
export interface Look {
	readonly palette: Palette;
	readonly width: 'wide' | 'narrow';
	/** CSS pixels that the map's letters are shares of. */
	readonly em: number;
}
