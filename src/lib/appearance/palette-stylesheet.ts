import { PLACES, STATUSES } from '../domain/status.ts';
import { fillOf, groundOf } from './fill.ts';
import { PALETTES, type Palette } from './palette.ts';

/**
 * The palettes as a style sheet: a custom property for each colour and, for each fill, `--fill-KEY`, the ground under
 * its texture. The scheme follows the system.
 */
export function paletteStylesheet(): string {
	return (
		`:root{color-scheme:light dark;${properties(PALETTES.light)}}` +
		`@media(prefers-color-scheme:dark){:root{${properties(PALETTES.dark)}}}`
	);
}

function properties(palette: Palette): string {
	const grounds = [
		null,
		...STATUSES.flatMap((status) => PLACES.map((place) => ({ status, place })))
	].map((claim): [string, string] => {
		const fill = fillOf(claim);
		return [`fill-${fill.key}`, groundOf(fill, palette)];
	});
	return [...Object.entries(palette), ...grounds]
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';');
}
