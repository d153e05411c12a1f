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
import type { MapWidth } from '../../geo/map-drawing';

/** What the style sheets of the twin say of the map's letters (MapViewport.svelte). */
export interface Letters {
	/** Which labels there is room for. */
	readonly width: MapWidth;
	/** Their font size in CSS pixels; all text sizes are multiples of it. */
	readonly em: number;
}

/** Everything about the map's appearance that can change while the map is shown. */
export interface Look extends Letters {
	readonly palette: Palette;
	/** Width of the lines around regions and countries, in CSS pixels. */
	readonly line: number;
}

/**
 * Reports the letters of the twin: at once, and whenever the width of its home view changes.
 *
 * @param home the element whose width decides
 * @param view the element that has the answer
 * @returns the undo
 */
export function watchLetters(
	home: Element,
	view: Element,
	onletters: (letters: Letters) => void
): () => void {
	const report = () => {
		const style = getComputedStyle(view);
		const width = style.getPropertyValue('--map-width').trim() === 'wide' ? 'wide' : 'narrow';
		onletters({ width, em: Number.parseFloat(style.fontSize) });
	};
	report();
	const observer = new ResizeObserver(report);
	observer.observe(home);
	return () => observer.disconnect();
}

/**
 * Follows the system's colour scheme and contrast, and the map's letters.
 *
 * @param letters from reactive state
 */
export function watchLook(letters: () => Letters): { readonly current: Look } {
	const dark = new MediaQuery(WANTS_DARK);
	const moreContrast = new MediaQuery(WANTS_MORE_CONTRAST);
	const contrast = $derived(moreContrast.current ? 'more' : 'usual');
	// Derived values, so that a resize which keeps the letters keeps the look.
	const em = $derived(letters().em);
	const width = $derived(letters().width);
	const look = $derived<Look>({
		palette: paletteOf(schemeOf(document.documentElement, dark.current), contrast),
		line: LINE[contrast],
		width,
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
