import type { Fill } from './fill.ts';
import type { Palette } from './palette.ts';

/** The share of the status colour in the ground under a hatch, 0 to 1; the rest is the colour of the land. */
const HATCH_TINT = 0.15;

/** The opaque colour under the texture of a fill, as #rrggbb. */
export function groundOf({ texture, colour }: Fill, palette: Palette): string {
	switch (texture.kind) {
		case 'solid':
			return palette[colour];
		case 'hatch':
			return mix(palette[colour], palette.land, HATCH_TINT);
		case 'dots':
			return palette.land;
	}
}

/**
 * Mixes two colours. The result is opaque, so that both renderers show the very same colour.
 *
 * @param upper #rrggbb
 * @param lower #rrggbb
 * @param share of the upper colour, 0 to 1
 * @returns #rrggbb
 */
export function mix(upper: string, lower: string, share: number): string {
	const lowerChannels = channels(lower);
	const mixed = channels(upper).map((value, i) => {
		const below = lowerChannels[i] ?? value;
		return Math.round(below + (value - below) * share);
	});
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of #rrggbb, each 0 to 255. */
export function channels(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
