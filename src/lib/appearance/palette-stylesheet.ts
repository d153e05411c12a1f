import { PLACES, STATUSES } from '../domain/status.ts';
import { fillOf, type Fill } from './fill.ts';
import { groundOf } from './ground.ts';
import {
	LINE,
	MORE_CONTRAST,
	paletteOf,
	SCHEMES,
	WANTS_DARK,
	WANTS_MORE_CONTRAST,
	type Scheme
} from './palette.ts';
import { STATUS_COLOUR } from './status-colour.ts';
import { textureBackground } from './texture-background.ts';

const FILLS = [
	null,
	...STATUSES.flatMap((status) => PLACES.map((place) => ({ status, place })))
].map(fillOf);

/**
 * The palettes as a style sheet: a custom property for each colour and, for each fill, `--fill-KEY`, the ground under
 * its texture, and `.fill-KEY`, a box that shows it. What has the class `.status-STATUS` finds its colour in `--status`.
 * The scheme and the contrast follow the system.
 */
export function paletteStylesheet(): string {
	return (
		`:root{color-scheme:light dark;--line:${LINE.usual}px;${scheme('light')}}` +
		`@media ${WANTS_DARK}{:root{${scheme('dark')}}}` +
		`@media ${WANTS_MORE_CONTRAST}{:root{--line:${LINE.more}px;${properties(MORE_CONTRAST.light)}}` +
		`@media ${WANTS_DARK}{:root{${properties(MORE_CONTRAST.dark)}}}}` +
		FILLS.map(box).join('') +
		STATUSES.map((status) => `.status-${status}{--status:var(--${STATUS_COLOUR[status]})}`).join('')
	);
}

/**
 * The palettes for a document that is asked for one scheme by `<html data-theme="dark">`, whatever the system has. Beside
 * {@link paletteStylesheet}, on the pages that can be asked.
 */
export function forcedPaletteStylesheet(): string {
	const asked = (name: Scheme) => `:root[data-theme=${name}]`;
	return (
		SCHEMES.map((name) => `${asked(name)}{color-scheme:${name};${scheme(name)}}`).join('') +
		`@media ${WANTS_MORE_CONTRAST}{` +
		SCHEMES.map((name) => `${asked(name)}{${properties(MORE_CONTRAST[name])}}`).join('') +
		'}'
	);
}

/** All of a scheme, with the fills' grounds: more contrast leaves those alone. */
function scheme(name: Scheme): string {
	const palette = paletteOf(name, 'usual');
	const grounds = FILLS.map((fill) => [`fill-${fill.key}`, groundOf(fill, palette)] as const);
	return properties({ ...palette, ...Object.fromEntries(grounds) });
}

function properties(colours: Readonly<Record<string, string>>): string {
	return Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';');
}

/** Its colours are facts: neither a forced palette nor a printer that saves ink takes them away. */
function box(fill: Fill): string {
	return (
		`.fill-${fill.key}{border-color:var(--${fill.colour});background:${textureBackground(fill)};` +
		'forced-color-adjust:none;print-color-adjust:exact}'
	);
}
