import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { firstFinished, type Frame } from './film.ts';
import type { Point } from './places.ts';

const SIDE = 200;

/** A frame whose pixels are drawn by a function of their place: black where it holds, white elsewhere. */
function frame(time: number, isBlack: (x: number, y: number) => boolean): Frame {
	const png = new PNG({ width: SIDE, height: SIDE });
	for (let y = 0; y < SIDE; y++)
		for (let x = 0; x < SIDE; x++) {
			const value = isBlack(x, y) ? 0 : 255;
			png.data.set([value, value, value, 255], (y * SIDE + x) * 4);
		}
	return { time, png: PNG.sync.write(png) };
}

const blank = () => false;
const all = () => true;
const points: Point[] = Array.from({ length: 64 }, (_, index) => [
	20 + 20 * (index % 8),
	20 + 20 * Math.floor(index / 8)
]);

describe('the first frame that is finished', () => {
	it('comes after blank and half painted ones', () => {
		const half = (x: number) => x < SIDE / 2;
		expect(
			firstFinished([frame(1, blank), frame(2, half), frame(3, all), frame(4, all)], points)
		).toBe(3);
	});

	it('may have its hatch elsewhere than the last one', () => {
		const hatch = (shift: number) => (x: number, y: number) => (x + y + shift) % 8 < 3;
		expect(firstFinished([frame(1, blank), frame(2, hatch(2)), frame(3, hatch(0))], points)).toBe(
			2
		);
	});

	it('may lack a label that covers a few points', () => {
		const labelled = (x: number, y: number) => x > 48 || y > 48;
		expect(firstFinished([frame(1, blank), frame(2, labelled), frame(3, all)], points)).toBe(2);
	});

	it('is not guessed where nothing is painted in the end', () => {
		expect(() => firstFinished([frame(1, blank), frame(2, blank)], points)).toThrow(
			'expected at least 20 points of coloured regions, seen 0 of 64'
		);
		expect(() => firstFinished([], points)).toThrow('seen no frame');
	});
});
