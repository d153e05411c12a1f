import {
	SET_ASIDE,
	type Place,
	type RankedStatus,
	type SetAside,
	type StatusRank
} from '../domain/status.ts';
import type { ColourName } from './palette.ts';
import { statusColour } from './status-colour.ts';

/** The texture of a fill: none, parallel lines, or dots. Lengths are in CSS pixels. */
export type Texture = Solid | Hatch | Dots;

interface Solid {
	readonly kind: 'solid';
}

interface Hatch {
	readonly kind: 'hatch';
	/** The distance between the centres of two lines. */
	readonly period: number;
	/** The width of a line. */
	readonly stroke: number;
	/** The slope of the lines, in degrees clockwise from horizontal. */
	readonly angle: number;
}

interface Dots {
	readonly kind: 'dots';
	/** The distance between the centres of two dots, horizontally and vertically. */
	readonly period: number;
	readonly radius: number;
}

/** The texture for each place: the weaker the evidence, the wider the hatch. */
export const PLACE_TEXTURE = {
	named: { kind: 'solid' },
	inside: { kind: 'hatch', period: 9, stroke: 2 },
	area: { kind: 'hatch', period: 14, stroke: 2 }
} as const satisfies Record<Place, Solid | Omit<Hatch, 'angle'>>;

/**
 * The slope of the lines for each rank of status, in degrees. In greyscale, where colours look alike, the slopes still differ.
 * The tangent of each is a whole number or that of an upright: other lines would not meet where tiles meet (texture-pixels.ts).
 */
export const STATUS_ANGLE = {
	1: 45,
	2: -45,
	3: 0,
	4: 90,
	5: degrees(Math.atan(2)),
	6: -degrees(Math.atan(2))
} as const satisfies Record<StatusRank, number>;

export const NOT_STATED_TEXTURE = {
	kind: 'dots',
	period: 8,
	radius: 1
} as const satisfies Dots;

/** Dots that are half as close. */
const SET_ASIDE_TEXTURE = {
	...NOT_STATED_TEXTURE,
	period: 2 * NOT_STATED_TEXTURE.period
} as const satisfies Dots;

/** The fill of a region: one for each status with each place, one for regions set aside, and one for regions not stated. */
export interface Fill {
	/** Unique; part of the CSS class, of the SVG id and of the name of the WebGL image. */
	readonly key: FillKey;
	readonly texture: Texture;
	/** The colour of the texture's lines or dots. */
	readonly colour: ColourName;
}

export type FillKey = `${StatusRank}-${Place}` | SetAside | 'none';

/** What decides the fill of a region with a claim. */
export type Filled = Pick<RankedStatus, 'rank'> & { readonly place: Place };

/** The fill of the region of a claim, of one whose words a reader has set aside, or (null) of one not stated. */
export function fillOf(claim: Filled | SetAside | null): Fill {
	if (!claim) return { key: 'none', texture: NOT_STATED_TEXTURE, colour: 'land-dots' };
	if (claim === SET_ASIDE)
		return { key: SET_ASIDE, texture: SET_ASIDE_TEXTURE, colour: 'land-dots' };
	const { rank, place } = claim;
	const texture = PLACE_TEXTURE[place];
	return {
		key: `${rank}-${place}`,
		texture: texture.kind === 'solid' ? texture : { ...texture, angle: STATUS_ANGLE[rank] },
		colour: statusColour(rank)
	};
}

function degrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
