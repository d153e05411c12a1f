import type { Fill } from './fill.ts';
import type { Palette } from './palette.ts';
import { tint } from './tint.ts';

/** How much of the status colour lies over the land under a hatch. */
const TINT = 0.15;

/** The opaque colour under a fill's texture, as #rrggbb. */
export function groundOf({ texture, colour }: Fill, palette: Palette): string {
	switch (texture.kind) {
		case 'solid':
			return palette[colour];
		case 'hatch':
			return tint(palette[colour], palette.land, TINT);
		case 'dots':
			return palette.land;
	}
}
