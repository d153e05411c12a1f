import { expect, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A part of the window in CSS pixels. */
export interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** Parts of what is seen at one moment, cut at whole pixels. */
export async function pictures(page: Page, clips: readonly Clip[]): Promise<PNG[]> {
	const whole = PNG.sync.read(await page.screenshot({ scale: 'css' }));
	return clips.map((clip) => cut(whole, clip));
}

export async function pictureOf(page: Page, clip: Clip): Promise<PNG> {
	return PNG.sync.read(await page.screenshot({ clip }));
}

function cut(whole: PNG, clip: Clip): PNG {
	const [left, top] = [Math.round(clip.x), Math.round(clip.y)];
	const [right, bottom] = [Math.round(clip.x + clip.width), Math.round(clip.y + clip.height)];
	if (left < 0 || top < 0 || right > whole.width || bottom > whole.height)
		throw new Error(
			`expected a part of ${whole.width} × ${whole.height} pixels, seen ${left}, ${top} to ${right}, ${bottom}`
		);
	const part = new PNG({ width: right - left, height: bottom - top });
	PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
	return part;
}

/** The colour of a picture from afar. */
export function meanOf({ data, width, height }: PNG): Colour {
	const mean = (channel: number) =>
		data.reduce((sum, value, i) => sum + (i % 4 === channel ? value : 0), 0) / (width * height);
	return [mean(0), mean(1), mean(2)];
}

/** How far two colours are from each other, in steps of a channel. */
export function apart(one: Colour, other: Colour): number {
	return Math.hypot(...one.map((channel, i) => channel - (other[i] ?? channel)));
}

/** How far down the middle of what is dark lies, in pixels. */
export function middleOf({ data, width, height }: PNG): number {
	let [ink, sum] = [0, 0];
	for (let i = 0; i < width * height; i++) {
		const dark = 255 - (data[i * 4 + 1] ?? 255);
		if (dark < 90) continue;
		ink += dark;
		sum += dark * Math.floor(i / width);
	}
	expect(ink).toBeGreaterThan(1000);
	return sum / ink;
}

/** How many pixels are dark. */
export function darkness({ data }: PNG): number {
	return data.filter((value, i) => i % 4 === 1 && value < 128).length;
}

/** How many pixels of what is seen there are in a colour. */
export async function inkOf(place: Locator, colour: Colour): Promise<number> {
	const picture = PNG.sync.read(await place.screenshot());
	let count = 0;
	for (let y = 0; y < picture.height; y++)
		for (let x = 0; x < picture.width; x++) if (isInk(picture, colour, x, y)) count++;
	return count;
}

/** The share of one picture's pixels in a colour that have one in the other nearby. */
export function near(one: PNG, other: PNG, reach: number, colour: Colour): number {
	const around = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
	let all = 0;
	let found = 0;
	for (let y = 0; y < one.height; y++)
		for (let x = 0; x < one.width; x++) {
			if (!isInk(one, colour, x, y)) continue;
			all++;
			if (around.some((dy) => around.some((dx) => isInk(other, colour, x + dx, y + dy)))) found++;
		}
	expect(all).toBeGreaterThan(50);
	return found / all;
}

function isInk({ data, width, height }: PNG, colour: Colour, x: number, y: number): boolean {
	return (
		x >= 0 &&
		y >= 0 &&
		x < width &&
		y < height &&
		colour.every((channel, i) => {
			const seen = data[(y * width + x) * 4 + i] ?? 0;
			return Math.abs(seen - channel) < 40;
		})
	);
}
