import type { Claim } from '../domain/report.ts';
import type { Place, Status } from '../domain/status.ts';
import type { ColourName } from './palette.ts';
import { STATUS_COLOUR } from './status-colour.ts';

/** A texture of lines at 45° (rising to the right) or of dots; lengths in CSS pixels. */
export type Texture =
	| { readonly kind: 'solid' }
	| { readonly kind: 'hatch'; readonly period: number; readonly stroke: number }
	| { readonly kind: 'dots'; readonly period: number; readonly radius: number };

/** THE table: strength follows evidence. The weaker the place, the wider the hatch. */
export const PLACE_TEXTURE = {
	named: { kind: 'solid' },
	inside: { kind: 'hatch', period: 9, stroke: 2 },
	area: { kind: 'hatch', period: 14, stroke: 2 }
} as const satisfies Record<Place, Texture>;

export const NOT_STATED_TEXTURE = {
	kind: 'dots',
	period: 8,
	radius: 0.75
} as const satisfies Texture;

/** A fill that occurs: a status with a place, or not stated. Its key is a CSS class, an SVG id and an image name. */
export interface Fill {
	readonly key: FillKey;
	readonly texture: Texture;
	/** What the texture is drawn in. */
	readonly colour: ColourName;
}

export type FillKey = `${Status}-${Place}` | 'none';

/** The fill of a claim's region; of a region not stated for null. */
export function fillOf(claim: Pick<Claim, 'status' | 'place'> | null): Fill {
	if (!claim) return { key: 'none', texture: NOT_STATED_TEXTURE, colour: 'land-dots' };
	return {
		key: `${claim.status}-${claim.place}`,
		texture: PLACE_TEXTURE[claim.place],
		colour: STATUS_COLOUR[claim.status]
	};
}
