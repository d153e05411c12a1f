import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../appearance/palette';
import { channels } from '../appearance/ground';
import { ICON_NAMES, iconPng, ICONS } from './icons';

const PAPER = [...channels(paletteOf('light', 'usual').paper), 255];
/** Paper laid over paper at a soft edge is not quite the same. */
const isPaper = (pixel: readonly number[]) =>
	pixel.every((value, i) => Math.abs(value - (PAPER[i] ?? 0)) < 4);

describe.each(ICON_NAMES)('the icon %s', (name) => {
	const { side, cut } = ICONS[name];
	const { width, height, data } = PNG.sync.read(Buffer.from(iconPng(name)));
	const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 4).subarray(0, 4)];
	const places = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)]);

	it('has the size its name says', () => {
		expect([width, height]).toEqual([side, side]);
	});

	it(`has ${cut === 'any' ? 'corners of its own' : 'paper in its corners'}`, () => {
		for (const at of [0, side - 1])
			expect(pixel(at, at)).toEqual(cut === 'any' ? [0, 0, 0, 0] : PAPER);
	});

	it('is more than paper', () => {
		expect(places.some(([x = 0, y = 0]) => pixel(x, y)[3] === 255 && !isPaper(pixel(x, y)))).toBe(
			true
		);
	});

	it('keeps all its ink in the circle that a device leaves of it, if it is maskable', () => {
		const kept = cut === 'maskable' ? side * 0.4 : side;
		const cutOff = places.filter(([x = 0, y = 0]) => Math.hypot(x - side / 2, y - side / 2) > kept);
		expect(cutOff.filter(([x = 0, y = 0]) => !isPaper(pixel(x, y)))).toEqual([]);
	});
});
