import type { Texture } from './fill.ts';
import { channels } from './ground.ts';

/** An image: rows of pixels from the top left, four bytes each (red, green, blue, alpha; not premultiplied). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The number of samples along each side of a pixel, for antialiasing. */
const SAMPLES = 4;

/** The offset of a texture within its tile, to the right and down, in CSS pixels. */
export type Phase = readonly [x: number, y: number];

/**
 * Draws one tile of a texture. Tiles side by side show no seam.
 *
 * @param ink the colour of the lines or dots, #rrggbb
 * @param ground the colour between them, #rrggbb
 * @param scale the number of pixels of the tile per CSS pixel
 * @param phase the offset of the texture within the tile
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

/**
 * The side of a texture's square tile, in CSS pixels. Lines with the period p at an angle repeat every p/cos down and every
 * p/sin to the right; the larger of the two is a whole multiple of the smaller (STATUS_ANGLE). Upright lines repeat down
 * everywhere, level ones to the right.
 */
export function tilePeriod(texture: Exclude<Texture, { kind: 'solid' }>): number {
	if (texture.kind === 'dots') return texture.period;
	const angle = radians(texture.angle);
	// The sine and cosine of right angles are computed as almost nought.
	const steps = [Math.cos(angle), Math.sin(angle)].map(Math.abs).filter((step) => step > 1e-6);
	return texture.period / Math.min(...steps);
}

function sideOf(texture: Texture, scale: number): number {
	return texture.kind === 'solid' ? 1 : Math.max(1, Math.round(tilePeriod(texture) * scale));
}

/** Whether a point lies on a line or a dot of a texture. @param u to the right @param v down, both in CSS pixels */
function isInk(texture: Texture, u: number, v: number): boolean {
	switch (texture.kind) {
		case 'solid':
			return true;
		case 'hatch': {
			// The distance across the lines. A tiny amount is added, because rounding may lose a sample exactly on an edge.
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

/** The remainder of a division, never negative. */
const modulo = (value: number, by: number) => ((value % by) + by) % by;
