import { describe, expect, it } from 'vitest';
import { placeCallout } from './callout';
import type { Box } from './home';
import { overlap } from './boxes';

const PHRASE = 'Calm now in the capital';
const country: Box = { x: 0, y: 0, width: 400, height: 400 };
const SEEN: Box = { x: -1000, y: -1000, width: 3000, height: 3000 };
const outside = (box: Box) => !overlap(box, country);

describe('a callout', () => {
	it('stands beside the country and is tied to its place', () => {
		const callout = placeCallout(PHRASE, [300, 200], 20, {
			seen: SEEN,
			isFree: outside,
			taken: []
		});
		const [x, y] = callout?.at ?? [NaN, NaN];
		expect(overlap({ x, y, ...(callout?.size ?? { width: 0, height: 0 }) }, country)).toBe(false);
		expect(callout?.lines.join(' ')).toBe(PHRASE);
		const [, end] = callout?.leader ?? [];
		expect(Math.hypot((end?.[0] ?? 0) - 300, (end?.[1] ?? 0) - 200)).toBeLessThan(20);
	});

	it('covers no label, and its line crosses none', () => {
		const label = { x: 340, y: 150, width: 300, height: 100 };
		const callout = placeCallout(PHRASE, [300, 200], 20, {
			seen: SEEN,
			isFree: outside,
			taken: [label]
		});
		const [from, to] = callout?.leader ?? [];
		expect(from && to).toBeTruthy();
		for (let share = 0; from && to && share <= 1; share += 0.01) {
			const x = from[0] + (to[0] - from[0]) * share;
			const y = from[1] + (to[1] - from[1]) * share;
			expect(overlap({ x, y, width: 0.1, height: 0.1 }, label)).toBe(false);
		}
	});

	it('stands in what is seen', () => {
		const seen: Box = { x: 0, y: -400, width: 400, height: 1000 };
		const callout = placeCallout(PHRASE, [390, 200], 20, { seen, isFree: outside, taken: [] });
		const [x, y] = callout?.at ?? [NaN, NaN];
		const { width, height } = callout?.size ?? { width: NaN, height: NaN };
		expect(x >= 0 && x + width <= 400 && y >= -400 && y + height <= 600).toBe(true);
	});

	it('is none where there is no room', () => {
		expect(
			placeCallout(PHRASE, [300, 200], 20, { seen: SEEN, isFree: () => false, taken: [] })
		).toBeNull();
	});
});
