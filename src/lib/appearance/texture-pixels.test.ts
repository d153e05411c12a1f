import { describe, expect, it } from 'vitest';
import { PLACES, STATUS_RANKS } from '../domain/status';
import { fillOf, NOT_STATED_TEXTURE, type Texture } from './fill';
import { texturePixels, tilePeriod, type Pixels } from './texture-pixels';

const SCALES = [1, 1.25, 1.5, 2, 3];
const TEXTURES = STATUS_RANKS.flatMap((rank) =>
	PLACES.map((place): Texture => fillOf({ rank, place }).texture)
);
const HATCHES = TEXTURES.flatMap((texture) => (texture.kind === 'hatch' ? [texture] : []));
const EVERY_HATCH = HATCHES.flatMap((texture) => SCALES.map((scale) => ({ texture, scale })));

/** A tile with black lines or dots on white. */
const tile = (texture: Texture, scale: number) =>
	texturePixels(texture, '#000000', '#ffffff', scale);

/** The red channel of a pixel in a plane filled with copies of the tile. */
function at({ width, height, data }: Pixels, x: number, y: number): number {
	const [column, row] = [((x % width) + width) % width, ((y % height) + height) % height];
	return data[(row * width + column) * 4] ?? NaN;
}

/** The share of the tile that is ink, 0 to 1. */
function inkShare({ data }: Pixels): number {
	const reds = data.filter((_, i) => i % 4 === 0);
	return 1 - reds.reduce((sum, red) => sum + red, 0) / reds.length / 255;
}

describe('a hatch’s tile', () => {
	it.each(EVERY_HATCH)(
		'goes on over its edges, period $texture.period at $texture.angle° and scale $scale',
		({ texture, scale }) => {
			const pixels = tile(texture, scale);
			// The plane looks the same a pixel farther along the lines: upright ones go up, others to the right.
			const run = texture.angle === 90 ? 0 : 1;
			const rise = run ? Math.round(Math.tan((texture.angle * Math.PI) / 180)) : 1;
			for (let y = 0; y < pixels.height; y++)
				for (let x = 0; x < pixels.width; x++)
					expect(at(pixels, x + run, y + rise)).toBe(at(pixels, x, y));
		}
	);

	it.each(EVERY_HATCH)(
		'is inked as its stroke is to its period, period $texture.period at $texture.angle° and scale $scale',
		({ texture, scale }) => {
			const expected = texture.stroke / texture.period;
			expect(Math.abs(inkShare(tile(texture, scale)) - expected)).toBeLessThan(0.03);
		}
	);

	it.each(EVERY_HATCH)(
		'is as large as its period along the axes, period $texture.period at $texture.angle° and scale $scale',
		({ texture, scale }) => {
			const { width, height } = tile(texture, scale);
			const slant = { 0: 1, 45: Math.SQRT2, 63: Math.sqrt(5), 90: 1 }[
				Math.floor(Math.abs(texture.angle))
			];
			expect(width).toBe(height);
			expect(Math.abs(width - texture.period * (slant ?? NaN) * scale)).toBeLessThanOrEqual(0.5);
		}
	);

	it.each(HATCHES)(
		'begins where its phase says, period $period at $angle°: the corner of the tile is the corner of the plain one, shifted',
		(texture) => {
			const scale = 4;
			const plain = tile(texture, scale);
			const shifted = texturePixels(texture, '#000000', '#ffffff', scale, [5, -3]);
			// Pixels that are half ink may differ: a tile's side is a whole number of pixels, its period is not.
			const differing = Array.from({ length: plain.width ** 2 }, (_, i) => {
				const [x, y] = [i % plain.width, Math.floor(i / plain.width)];
				return Math.abs(at(shifted, x + 5 * scale, y - 3 * scale) - at(plain, x, y)) > 64;
			}).filter(Boolean);
			expect(differing).toEqual([]);
		}
	);

	it.each(HATCHES)(
		'holds one line, period $period at $angle°: along one of its sides, ink comes once',
		(texture) => {
			const pixels = tile(texture, 2);
			const side = Array.from({ length: pixels.height }, (_, i) => i);
			const edges = [side.map((y) => at(pixels, 0, y)), side.map((x) => at(pixels, x, 0))].map(
				(line) => line.filter((ink, i) => ink < 128 !== (line.at(i - 1) ?? 0) < 128).length
			);
			expect(edges).toContain(2);
		}
	);
});

describe('the dots’ tile', () => {
	const { period, radius } = NOT_STATED_TEXTURE;

	it.each(SCALES)('keeps its dot off its edges at scale %d', (scale) => {
		const pixels = tile(NOT_STATED_TEXTURE, scale);
		for (let i = 0; i < pixels.width; i++)
			for (const [x, y] of [
				[i, 0],
				[0, i],
				[i, -1],
				[-1, i]
			] as const)
				expect(at(pixels, x, y)).toBe(255);
	});

	it.each(SCALES)('is inked as its dot is to its square at scale %d', (scale) => {
		const expected = (Math.PI * radius ** 2) / period ** 2;
		expect(Math.abs(inkShare(tile(NOT_STATED_TEXTURE, scale)) - expected)).toBeLessThan(0.01);
		expect(tilePeriod(NOT_STATED_TEXTURE)).toBe(period);
	});
});

describe('every tile', () => {
	const textures = [...TEXTURES, NOT_STATED_TEXTURE];

	it('is opaque, with no colour but those between ink and ground', () => {
		for (const texture of textures) {
			const { data } = texturePixels(texture, '#1f55ad', '#fbfaf6', 2);
			for (let i = 0; i < data.length; i += 4) {
				const [red = 0, green = 0, blue = 0, alpha] = data.slice(i, i + 4);
				expect(alpha).toBe(255);
				expect(red).toBeGreaterThanOrEqual(0x1f);
				expect(red).toBeLessThanOrEqual(0xfb);
				expect(green).toBeGreaterThanOrEqual(0x55);
				expect(green).toBeLessThanOrEqual(0xfa);
				expect(blue).toBeGreaterThanOrEqual(0xad);
				expect(blue).toBeLessThanOrEqual(0xf6);
			}
		}
	});

	it('of a solid fill is one pixel of its colour', () => {
		const { width, height, data } = texturePixels({ kind: 'solid' }, '#1f55ad', '#ffffff', 3);
		expect([width, height]).toEqual([1, 1]);
		expect([...data]).toEqual([0x1f, 0x55, 0xad, 255]);
	});
});
