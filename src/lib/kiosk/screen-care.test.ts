import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { burnInShift, keepAwake, MAX_SHIFT } from './screen-care';

describe('the burn-in shift', () => {
	const MINUTE = 60_000;
	const shifts = (hours: number) =>
		Array.from({ length: hours * 60 }, (_, minute) => burnInShift(minute * MINUTE));

	it('is none at the page’s start, and an hour later', () => {
		expect(burnInShift(0)).toEqual({ x: 0, y: 0 });
		expect(burnInShift(60 * MINUTE)).toEqual({ x: 0, y: 0 });
	});

	it.each(['x', 'y'] as const)('spans 24 pixels along %s within an hour', (axis) => {
		const all = shifts(1).map((shift) => shift[axis]);
		expect([Math.min(...all), Math.max(...all)]).toEqual([-MAX_SHIFT, MAX_SHIFT]);
		expect(MAX_SHIFT).toBe(12);
	});

	it('has at least five places in a day', () => {
		const places = new Set(shifts(24).map(({ x, y }) => `${x} ${y}`));
		expect(places.size).toBeGreaterThanOrEqual(5);
	});

	it('stays in bounds when the clock is set back', () => {
		const { x, y } = burnInShift(-1);
		expect(Math.abs(x)).toBeLessThanOrEqual(MAX_SHIFT);
		expect(Math.abs(y)).toBeLessThanOrEqual(MAX_SHIFT);
	});
});

describe('a screen that is kept awake', () => {
	let page: EventTarget & { visibilityState: string };
	let locks: EventTarget[];
	let refuses: boolean;
	let refusals: boolean[];
	let stop: () => void;

	beforeEach(async () => {
		vi.useFakeTimers();
		page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
		[locks, refuses, refusals] = [[], false, []];
		vi.stubGlobal('document', page);
		vi.stubGlobal('navigator', {
			wakeLock: {
				request: async () => {
					if (refuses) throw new DOMException('refused', 'NotAllowedError');
					const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
					locks.push(lock);
					return lock;
				}
			}
		});
		stop = keepAwake((refused) => refusals.push(refused));
		await vi.advanceTimersByTimeAsync(0);
	});
	afterEach(() => {
		stop();
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('has one wake lock from the start', async () => {
		page.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(120_000);
		expect(locks).toHaveLength(1);
		expect(refusals).toEqual([false]);
	});

	it('has a new lock within a second after the browser has released one', async () => {
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(locks).toHaveLength(2);
	});

	it('has a new lock when the hidden page is visible again', async () => {
		page.visibilityState = 'hidden';
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(120_000);
		expect(locks).toHaveLength(1);
		page.visibilityState = 'visible';
		page.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(locks).toHaveLength(2);
	});

	it('reports a refusal, and requests a lock again a minute later', async () => {
		refuses = true;
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(refusals).toEqual([false, true]);
		refuses = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(refusals).toEqual([false, true, false]);
	});

	it('reports a refusal where the browser has no wake locks', async () => {
		stop();
		vi.stubGlobal('navigator', {});
		stop = keepAwake((refused) => refusals.push(refused));
		await vi.advanceTimersByTimeAsync(0);
		expect(refusals).toEqual([false, true]);
	});
});
