import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNight, kioskOptions } from './options';

const optionsIn = (query: string) => kioskOptions(new URLSearchParams(query));

describe('the address of a kiosk', () => {
	it('sets how long a stop is shown and when the tour goes on, in seconds', () => {
		expect(optionsIn('dwell=5&idle=600')).toMatchObject({ dwell: 5_000, idle: 600_000 });
	});

	it.each(['', 'dwell=4&idle=9', 'dwell=121&idle=601', 'dwell=1e9&idle=-20', 'dwell=&idle=soon'])(
		'leaves the time of a stop to its words, and 45 seconds, where it asks for “%s”',
		(query) => {
			expect(optionsIn(query)).toMatchObject({ dwell: null, idle: 45_000 });
		}
	);

	it('names the stops to show', () => {
		expect(optionsIn('stops=Overview, west,source').stops).toEqual(['overview', 'west', 'source']);
	});

	it('sets from which hour to which the screen is dimmed', () => {
		expect(optionsIn('night=22-6').night).toEqual({ from: 22, to: 6 });
	});

	it.each(['', 'night=22', 'night=24-6', 'night=6-6', 'night=ten-six', 'night=-1-6'])(
		'leaves the screen bright where it asks for “%s”',
		(query) => {
			expect(optionsIn(query).night).toBeNull();
		}
	);

	it('may hold any text: nothing in it throws, and times stay in range', () => {
		const text = fc.string();
		fc.assert(
			fc.property(text, text, text, text, (dwell, idle, stops, night) => {
				const { dwell: stay, ...pace } = kioskOptions(
					new URLSearchParams({ dwell, idle, stops, night })
				);
				expect(stay ?? 5_000).toBeGreaterThanOrEqual(5_000);
				expect(stay ?? 5_000).toBeLessThanOrEqual(120_000);
				expect(pace.idle).toBeGreaterThanOrEqual(10_000);
				expect(pace.idle).toBeLessThanOrEqual(600_000);
			})
		);
	});
});

describe('the dimmed hours', () => {
	it('may include midnight', () => {
		const night = { from: 22, to: 6 };
		const dimmed = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
			isNight(hour, night)
		);
		expect(dimmed).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
	});

	it('may lie within a day, and may be none', () => {
		expect([12, 13, 14].map((hour) => isNight(hour, { from: 13, to: 14 }))).toEqual([
			false,
			true,
			false
		]);
		expect(isNight(0, null)).toBe(false);
	});
});
