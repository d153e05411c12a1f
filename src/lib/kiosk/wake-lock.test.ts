import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAwake } from './wake-lock';

let page: EventTarget & { visibilityState: string };
let locks: EventTarget[];
let isRefused: boolean;
let refusals: boolean[];
let stop: () => void;

beforeEach(async () => {
	vi.useFakeTimers();
	page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	[locks, isRefused, refusals] = [[], false, []];
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', {
		wakeLock: {
			request: async () => {
				if (isRefused) throw new DOMException('refused', 'NotAllowedError');
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

describe('a screen that is kept awake', () => {
	it('is locked at once, and once', async () => {
		page.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(120_000);
		expect(locks).toHaveLength(1);
		expect(refusals).toEqual([false]);
	});

	it('is locked again within a second when the lock drops on its own', async () => {
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(locks).toHaveLength(2);
	});

	it('is locked again when a hidden page is seen again', async () => {
		page.visibilityState = 'hidden';
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(120_000);
		expect(locks).toHaveLength(1);
		page.visibilityState = 'visible';
		page.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(locks).toHaveLength(2);
	});

	it('says where the browser refuses, and asks again a minute later', async () => {
		isRefused = true;
		locks[0]?.dispatchEvent(new Event('release'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(refusals).toEqual([false, true]);
		isRefused = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(refusals).toEqual([false, true, false]);
	});

	it('says so where the browser knows no such lock', async () => {
		stop();
		vi.stubGlobal('navigator', {});
		stop = keepAwake((refused) => refusals.push(refused));
		await vi.advanceTimersByTimeAsync(0);
		expect(refusals).toEqual([false, true]);
	});
});
