/** The bounds of the home view, computed at build from the outlines (vite.config.ts). */
declare module 'virtual:home' {
	import type { Bounds } from '$lib/geo/mercator';
	const bounds: Bounds;
	export default bounds;
}

/** Drawn at build from `geodata/` (vite.config.ts). */
declare module 'virtual:outlines' {
	import type { Outlines } from '$lib/geo/outlines';
	const outlines: Outlines;
	export default outlines;
}

/** The whole text of the source, where the build was given it (vite.config.ts). */
declare module 'virtual:full-text' {
	import type { MarkedText } from '$lib/domain/marked-text';
	const text: MarkedText | null;
	export default text;
}

/** https://github.com/papandreou/subset-font brings no types. */
declare module 'subset-font' {
	/** The font with the letters of a text alone. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { readonly targetFormat: 'woff2'; readonly noLayoutClosure: boolean }
	): Promise<Uint8Array>;
}
