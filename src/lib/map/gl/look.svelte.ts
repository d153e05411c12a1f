import { MediaQuery } from 'svelte/reactivity';
import {
	LINE,
	paletteOf,
	SCHEMES,
	WANTS_DARK,
	WANTS_MORE_CONTRAST,
	type Palette,
	type Scheme
} from '../../appearance/palette';
import { WIDE_MAP } from '../../geo/city-label';

/** Everything about the map's appearance that can change while the map is shown. */
export interface Look {
	readonly palette: Palette;
	/** Width of the lines around regions and countries, in CSS pixels. */
	readonly line: number;
	readonly width: 'wide' | 'narrow';
	/** Font size of the map's element in CSS pixels; all text sizes are multiples of it. */
	readonly em: number;
}

/**
 * Follows the system's colour scheme and contrast, the window's width and the font size.
 *
 * @param fontSize the font size of the map's element in CSS pixels, from reactive state
 */
export function watchLook(fontSize: () => number): { readonly current: Look } {
	const dark = new MediaQuery(WANTS_DARK);
	const moreContrast = new MediaQuery(WANTS_MORE_CONTRAST);
	const wide = new MediaQuery(WIDE_MAP);
	const contrast = $derived(moreContrast.current ? 'more' : 'usual');
	// A derived number, so that a resize which keeps the font size keeps the look.
	const em = $derived(fontSize());
	const look = $derived<Look>({
		palette: paletteOf(schemeOf(document.documentElement, dark.current), contrast),
		line: LINE[contrast],
		width: wide.current ? 'wide' : 'narrow',
		em
	});
	return {
		get current() {
			return look;
		}
	};
}

/** The colour scheme of a document: its `data-theme` where that names one (appearance/palette-stylesheet), or the system's. */
export function schemeOf({ dataset }: HTMLElement, systemIsDark: boolean): Scheme {
	const asked = SCHEMES.find((scheme) => scheme === dataset['theme']);
	return asked ?? (systemIsDark ? 'dark' : 'light');
}
