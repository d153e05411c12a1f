import type { Claim } from '../domain/report.ts';
import type { Place, Status } from '../domain/status.ts';
import type { ColourName } from './palette.ts';
import { STATUS_COLOUR } from './status-colour.ts';

/** A texture of lines or of dots, or none; lengths in CSS pixels. */
export type Texture = Solid | Hatch | Dots;

interface Solid {
	readonly kind: 'solid';
}

interface Hatch {
	readonly kind: 'hatch';
	readonly period: number;
	readonly stroke: number;
	/** In degrees, clockwise from level. */
	readonly angle: number;
}

interface Dots {
	readonly kind: 'dots';
	readonly period: number;
	readonly radius: number;
}

/** THE table: strength follows evidence. The weaker the place, the wider the hatch. */
export const PLACE_TEXTURE = {
	named: { kind: 'solid' },
	inside: { kind: 'hatch', period: 9, stroke: 2 },
	area: { kind: 'hatch', period: 14, stroke: 2 }
} as const satisfies Record<Place, Solid | Omit<Hatch, 'angle'>>;

/** Each status has lines of its own slope: in greyscale the grounds and strokes of two hatches are much alike. */
export const STATUS_ANGLE = {
	government: 45,
	protesters: -45,
	anarchy: 0
} as const satisfies Record<Status, number>;

export const NOT_STATED_TEXTURE = {
	kind: 'dots',
	period: 8,
	radius: 0.75
} as const satisfies Dots;

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
	const texture = PLACE_TEXTURE[claim.place];
	return {
		key: `${claim.status}-${claim.place}`,
		texture: texture.kind === 'solid' ? texture : { ...texture, angle: STATUS_ANGLE[claim.status] },
		colour: STATUS_COLOUR[claim.status]
	};
}
