import type { CDPSession } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Point } from './places.ts';

/** A picture of the window as it was shown. */
export interface Frame {
	/** In milliseconds since 1970. */
	readonly time: number;
	readonly png: Buffer;
}

/** Records every frame that the browser shows from now on, for as long as the session lives. */
export async function record(session: CDPSession): Promise<readonly Frame[]> {
	const frames: Frame[] = [];
	session.on('Page.screencastFrame', ({ metadata, data, sessionId }) => {
		frames.push({ time: (metadata.timestamp ?? NaN) * 1000, png: Buffer.from(data, 'base64') });
		// A frame that cannot be acknowledged was the last of a closing page.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return frames;
}

/** Red, green, blue, each 0 to 255. */
type Colour = readonly [number, number, number];

/** Half the side, in pixels, of the square around a point whose mean colour is compared. */
const REACH = 8;
/** The sum of differences of red, green and blue up to which two mean colours count as the same. */
const SAME = 24;
/** The same sum from which a mean colour is told from blank, white paper. */
const PAINTED = 40;
const WHITE: Colour = [255, 255, 255];
/** The share of points that must look as they do in the end. */
const SHARE = 0.9;
/** With fewer points than this the map has not been found. */
const LEAST_POINTS = 20;

/**
 * The time of the first frame in which the given points look as they do in the last one: the mean colour of a square around
 * each is compared, so that a hatch may be shifted by a pixel.
 *
 * @param points in pixels of the frames; points that are blank in the end say nothing and are left out
 * @returns milliseconds since 1970
 * @throws {Error} when too few points are painted in the end
 */
export function firstFinished(frames: readonly Frame[], points: readonly Point[]): number {
	const last = frames.at(-1);
	if (!last) throw new Error('expected a film, seen no frame');
	const end = PNG.sync.read(last.png);
	const painted = points
		.map((point) => ({ point, colour: meanColour(end, point) }))
		.filter(({ colour }) => difference(colour, WHITE) > PAINTED);
	if (painted.length < LEAST_POINTS)
		throw new Error(
			`expected at least ${LEAST_POINTS} points of coloured regions, seen ${painted.length} of ${points.length}`
		);
	for (const { time, png } of frames) {
		const picture = PNG.sync.read(png);
		const same = painted.filter(
			({ point, colour }) => difference(meanColour(picture, point), colour) <= SAME
		);
		if (same.length >= SHARE * painted.length) return time;
	}
	return last.time;
}

function meanColour({ width, height, data }: PNG, [x, y]: Point): Colour {
	const sum = [0, 0, 0] as [number, number, number];
	let pixels = 0;
	for (let row = Math.round(y) - REACH; row < y + REACH; row++)
		for (let column = Math.round(x) - REACH; column < x + REACH; column++) {
			if (row < 0 || column < 0 || row >= height || column >= width) continue;
			const at = (row * width + column) * 4;
			for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] ?? 0;
			pixels++;
		}
	return sum.map((channel) => channel / pixels) as unknown as Colour;
}

function difference(a: Colour, b: Colour): number {
	return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}
