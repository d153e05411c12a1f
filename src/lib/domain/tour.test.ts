import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stop } from './stop';
import { afterEvent, startTour, stopOf, type Pace, type Tour, type TourEvent } from './tour';

const STOPS: readonly [Stop, ...Stop[]] = [
	{ kind: 'overview' },
	{ kind: 'not-stated' },
	{ kind: 'source' }
];
/** The last stop is shown for longer. */
const PACE: Pace = {
	dwell: ({ kind }) => (kind === 'source' ? 20_000 : 12_000),
	idle: 45_000
};
const HOUR = 3_600_000;
const START = Date.UTC(2022, 0, 8, 12);

const start = () => startTour(STOPS, START, PACE);
/** A tour after events, each some milliseconds after the one before. */
const after = (tour: Tour, ...events: [TourEvent, number][]) => {
	let now = START;
	return events.reduce(
		(state, [event, later]) => afterEvent(state, event, (now += later), PACE),
		tour
	);
};
const kindAfter = (...events: [TourEvent, number][]) => stopOf(after(start(), ...events)).kind;

describe('a tour', () => {
	it('shows each stop for its own time, and begins again after the last', () => {
		expect(kindAfter(['tick', 11_999])).toBe('overview');
		expect(kindAfter(['tick', 12_000])).toBe('not-stated');
		expect(kindAfter(['tick', 12_000], ['tick', 12_000])).toBe('source');
		expect(kindAfter(['tick', 12_000], ['tick', 12_000], ['tick', 19_999])).toBe('source');
		expect(kindAfter(['tick', 12_000], ['tick', 12_000], ['tick', 20_000])).toBe('overview');
	});

	it('stays the same object while nothing changes', () => {
		const tour = start();
		expect(afterEvent(tour, 'tick', START + 500, PACE)).toBe(tour);
	});

	it('goes to the next and the previous stop when told, round the ends', () => {
		expect(kindAfter(['previous', 0])).toBe('source');
		expect(kindAfter(['next', 0], ['next', 0], ['next', 0])).toBe('overview');
		expect(kindAfter(['next', 11_000], ['tick', 11_000])).toBe('not-stated');
	});

	it('is held at a stop, goes from stop to stop there, and goes on when told', () => {
		expect(kindAfter(['hold', 0], ['tick', 44_999])).toBe('overview');
		expect(kindAfter(['hold', 0], ['next', 0], ['tick', 30_000])).toBe('not-stated');
		expect(kindAfter(['hold', 0], ['hold', 0], ['tick', 12_000])).toBe('not-stated');
	});

	it('stays where it was touched, and goes on from the overview after the idle time', () => {
		const touched: [TourEvent, number][] = [
			['next', 0],
			['touch', 0],
			['tick', 30_000],
			['touch', 0]
		];
		expect(kindAfter(...touched, ['tick', 44_999])).toBe('not-stated');
		const resumed = after(start(), ...touched, ['tick', 45_000]);
		expect([stopOf(resumed).kind, resumed.mode]).toEqual(['overview', 'touring']);
	});

	it('a held tour is not forgotten either: it goes on after the idle time', () => {
		const resumed = after(start(), ['next', 0], ['hold', 0], ['tick', 45_000]);
		expect([stopOf(resumed).kind, resumed.mode]).toEqual(['overview', 'touring']);
	});

	it('takes one step when the clock leaps ahead by an hour or by thirty days', () => {
		expect(kindAfter(['tick', HOUR])).toBe('not-stated');
		expect(kindAfter(['tick', 30 * 24 * HOUR])).toBe('not-stated');
		expect(kindAfter(['tick', 30 * 24 * HOUR], ['tick', 12_000])).toBe('source');
	});

	it('waits no longer than the dwell time when the clock is set back', () => {
		expect(kindAfter(['tick', -HOUR], ['tick', 11_999])).toBe('overview');
		expect(kindAfter(['tick', -HOUR], ['tick', 12_000])).toBe('not-stated');
	});

	it('comes to every stop, whatever happened before', () => {
		const event = fc.constantFrom<TourEvent>('tick', 'next', 'previous', 'hold', 'touch');
		const later = fc.integer({ min: -2 * HOUR, max: 2 * HOUR });
		fc.assert(
			fc.property(fc.array(fc.tuple(event, later)), (events) => {
				let now = events.reduce((sum, [, ms]) => sum + ms, START);
				let tour = after(start(), ...events);
				const shown = new Set<string>();
				for (let tick = 0; tick < 6; tick++) {
					tour = afterEvent(tour, 'tick', (now += PACE.idle), PACE);
					shown.add(stopOf(tour).kind);
				}
				expect([...shown].toSorted()).toEqual(['not-stated', 'overview', 'source']);
			})
		);
	});
});
