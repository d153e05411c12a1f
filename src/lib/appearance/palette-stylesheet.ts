import { PLACES, STATUSES } from '../domain/status.ts';
import { fillOf, type Fill } from './fill.ts';
import { groundOf } from './ground.ts';
import { PALETTES, type Palette } from './palette.ts';
import { STATUS_COLOUR } from './status-colour.ts';
import { textureBackground } from './texture-background.ts';

const FILLS = [
	null,
	...STATUSES.flatMap((status) => PLACES.map((place) => ({ status, place })))
].map(fillOf);

/**
 * The palettes as a style sheet: a custom property for each colour and, for each fill, `--fill-KEY`, the ground under
 * its texture, and `.fill-KEY`, a box that shows it. What has the class `.status-STATUS` finds its colour in `--status`.
 * The scheme follows the system.
 */
export function paletteStylesheet(): string {
	return (
		`:root{color-scheme:light dark;${properties(PALETTES.light)}}` +
		`@media(prefers-color-scheme:dark){:root{${properties(PALETTES.dark)}}}` +
		FILLS.map(box).join('') +
		STATUSES.map((status) => `.status-${status}{--status:var(--${STATUS_COLOUR[status]})}`).join('')
	);
}

/**
 * The palettes for a document that is asked for one scheme by `<html data-theme="dark">`, whatever the system has. Beside
 * {@link paletteStylesheet}, on the pages that can be asked.
 */
export function forcedPaletteStylesheet(): string {
	return Object.entries(PALETTES)
		.map(
			([scheme, palette]) =>
				`:root[data-theme=${scheme}]{color-scheme:${scheme};${properties(palette)}}`
		)
		.join('');
}

function properties(palette: Palette): string {
	const grounds = FILLS.map((fill): [string, string] => [
		`fill-${fill.key}`,
		groundOf(fill, palette)
	]);
	return [...Object.entries(palette), ...grounds]
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
