import { describe, expect, it } from 'vitest';
import { driftAt } from './drift';

const MINUTE = 60_000;
const placesIn = (hours: number) =>
	Array.from({ length: hours * 60 }, (_, minute) => driftAt(minute * MINUTE));

describe('the drift of a kiosk', () => {
	it('moves everything by at most 24 pixels in an hour, and there and back', () => {
		const places = placesIn(1);
		const spans = (['x', 'y'] as const).map((side) => {
			const all = places.map((place) => place[side]);
			return Math.max(...all) - Math.min(...all);
		});
		expect(spans).toEqual([24, 24]);
		expect(driftAt(60 * MINUTE)).toEqual(driftAt(0));
	});

	it('has at least five places in a day', () => {
		const different = new Set(placesIn(24).map(({ x, y }) => `${x} ${y}`));
		expect(different.size).toBeGreaterThanOrEqual(5);
	});

	it('is somewhere at any time, before 1970 too', () => {
		const { x, y } = driftAt(-1);
		expect(Math.hypot(x, y)).toBeLessThan(13);
	});
});
