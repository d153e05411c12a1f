/**
 * The page's own fonts, as MapLibre wants them without glyphs: weight and style are read from the first name of a
 * stack, the family is the first that exists.
 */
export const FONTS = {
	sans: ['Aimaq Sans'],
	italic: ['Aimaq Sans Italic', 'Aimaq Sans'],
	bold: ['Aimaq Sans Bold', 'Aimaq Sans'],
	quote: ['Aimaq Serif Italic', 'Aimaq Serif']
};

/** Labels never give way to each other, nor break into lines: they stand as the twin has them. */
export const ALWAYS = {
	'text-allow-overlap': true,
	'text-ignore-placement': true,
	/** In ems: more than any has. */
	'text-max-width': 100
} as const;

/** CSS pixels of ground around each letter. */
export const HALO = 2;

/** MapLibre centres a line on its box, the twin 0.35 em over the baseline: so many ems higher. */
export const CENTRED = { 'text-offset': [0, -0.06] as [number, number] };
