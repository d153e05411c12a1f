import { PLACES, SET_ASIDE, type RankedStatus } from '../domain/status.ts';
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
import { statusColour } from './status-colour.ts';
import { textureBackground } from './texture-background.ts';

/** The ranks of the statuses that a map shows. */
type Ranks = readonly Pick<RankedStatus, 'rank'>[];

function fillsOf(statuses: Ranks): Fill[] {
	const stated = statuses.flatMap(({ rank }) => PLACES.map((place) => ({ rank, place })));
	return [null, SET_ASIDE, ...stated].map(fillOf);
}

/**
 * The style sheet of all palettes, from the one table of colours. It defines a custom property for each colour; for each fill
 * the custom property `--fill-KEY` with the colour under the texture, and the class `.fill-KEY`, whose background shows the
 * fill; and for each status the class `.status-RANK`, which sets `--status` to the colour of the status. Colour scheme and
 * contrast follow the settings of the system.
 *
 * @param statuses those that have classes: each costs every page 700 bytes
 */
export function paletteStylesheet(statuses: Ranks): string {
	const fills = fillsOf(statuses);
	return (
		`:root{color-scheme:light dark;--line:${LINE.usual}px;${schemeOf('light', fills)}}` +
		`@media ${WANTS_DARK}{:root{${schemeOf('dark', fills)}}}` +
		`@media ${WANTS_MORE_CONTRAST}{:root{--line:${LINE.more}px;${properties(MORE_CONTRAST.light)}}` +
		`@media ${WANTS_DARK}{:root{${properties(MORE_CONTRAST.dark)}}}}` +
		fills.map(box).join('') +
		statuses.map(({ rank }) => `.status-${rank}{--status:var(--${statusColour(rank)})}`).join('')
	);
}

/**
 * The style sheet for pages whose address may choose the colour scheme: `<html data-theme="dark">` overrides the setting of
 * the system. Such pages load it after {@link paletteStylesheet}.
 */
export function forcedPaletteStylesheet(statuses: Ranks): string {
	const fills = fillsOf(statuses);
	const root = (name: Scheme) => `:root[data-theme=${name}]`;
	return (
		SCHEMES.map((name) => `${root(name)}{color-scheme:${name};${schemeOf(name, fills)}}`).join('') +
		`@media ${WANTS_MORE_CONTRAST}{` +
		SCHEMES.map((name) => `${root(name)}{${properties(MORE_CONTRAST[name])}}`).join('') +
		'}'
	);
}

/** The declarations of all colours of a scheme and of the grounds of all fills. Higher contrast does not change the grounds. */
function schemeOf(name: Scheme, fills: readonly Fill[]): string {
	const palette = paletteOf(name, 'usual');
	const grounds = fills.map((fill) => [`fill-${fill.key}`, groundOf(fill, palette)] as const);
	return properties({ ...palette, ...Object.fromEntries(grounds) });
}

function properties(colours: Readonly<Record<string, string>>): string {
	return Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';');
}

/** The rule for a box that shows a fill. Its colours are facts, so neither forced colours nor economical printing may drop them. */
function box(fill: Fill): string {
	return (
		`.fill-${fill.key}{border-color:var(--${fill.colour});background:${textureBackground(fill)};` +
		'forced-color-adjust:none;print-color-adjust:exact}'
	);
}
