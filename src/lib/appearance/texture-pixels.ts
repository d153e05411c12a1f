import { channels } from './tint.ts';
import type { Texture } from './fill.ts';

/** Pixels in rows from the top left, four bytes each: red, green, blue, alpha (not premultiplied). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Samples along each side of a pixel, to soften edges. */
const SAMPLES = 4;

/** Where a texture begins: CSS pixels from the corner of the tile to the corner of a period, right and down. */
export type Phase = readonly [x: number, y: number];

/**
 * One tile of a texture, that repeats without a seam.
 *
 * @param ink colour of the lines or dots, #rrggbb
 * @param ground colour between them, #rrggbb
 * @param scale pixels of the tile per CSS pixel
 * @param phase how far the texture is shifted in the tile
 */
export function texturePixels(
	texture: Texture,
	ink: string,
	ground: string,
	scale: number,
	[dx, dy]: Phase = [0, 0]
): Pixels {
	const side = sideOf(texture, scale);
	const period = texture.kind === 'solid' ? side : tilePeriod(texture);
	const data = new Uint8ClampedArray(side * side * 4);
	const upper = channels(ink);
	const lower = channels(ground);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++) {
			let hits = 0;
			for (let j = 0; j < SAMPLES; j++)
				for (let i = 0; i < SAMPLES; i++) {
					const u = ((x + (i + 0.5) / SAMPLES) / side) * period - dx;
					const v = ((y + (j + 0.5) / SAMPLES) / side) * period - dy;
					if (isInk(texture, u, v)) hits++;
				}
			const share = hits / (SAMPLES * SAMPLES);
			const at = (y * side + x) * 4;
			for (let c = 0; c < 3; c++)
				data[at + c] = (lower[c] ?? 0) + ((upper[c] ?? 0) - (lower[c] ?? 0)) * share;
			data[at + 3] = 255;
		}
	return { width: side, height: side, data };
}

/** The side of a texture's square tile in CSS pixels: a diagonal line of period p repeats every p·√2 along each axis, a level one every p. */
export function tilePeriod(texture: Exclude<Texture, { kind: 'solid' }>): number {
	return texture.kind === 'hatch'
		? texture.period / Math.cos(radians(texture.angle))
		: texture.period;
}

function sideOf(texture: Texture, scale: number): number {
	return texture.kind === 'solid' ? 1 : Math.max(1, Math.round(tilePeriod(texture) * scale));
}

/** Whether a point, in CSS pixels from the corner of a period, is on a line or a dot. */
function isInk(texture: Texture, u: number, v: number): boolean {
	switch (texture.kind) {
		case 'solid':
			return true;
		case 'hatch': {
			// The distance across the lines; a hair more, so that a sample on the edge itself is not lost to rounding.
			const angle = radians(texture.angle);
			const across = v * Math.cos(angle) - u * Math.sin(angle);
			return modulo(across + 1e-9, texture.period) < texture.stroke;
		}
		case 'dots':
			return (
				Math.hypot(
					modulo(u, texture.period) - texture.period / 2,
					modulo(v, texture.period) - texture.period / 2
				) <= texture.radius
			);
	}
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The remainder that is never negative. */
const modulo = (value: number, by: number) => ((value % by) + by) % by;
