import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SupervisedScreen } from '../../tests/fixtures/supervised-screen';
import { backOff } from './supervise-browser.ts';

// Files of tests share what they import: another one may have loaded the supervision with the true timers.
vi.hoisted(() => vi.resetModules());
// Vitest's fake timers do not reach this module.
vi.mock('node:timers/promises', () => ({
	setTimeout: (milliseconds: number, value: unknown, { signal }: { signal: AbortSignal }) =>
		new Promise((resolve, reject) => {
			signal.throwIfAborted();
			const timer = setTimeout(resolve, milliseconds, value);
			signal.addEventListener('abort', () => {
				clearTimeout(timer);
				reject(signal.reason);
			});
		})
}));

let screen: SupervisedScreen;

beforeEach(() => {
	vi.useFakeTimers();
	screen = new SupervisedScreen();
});

afterEach(() => {
	screen.stop();
	vi.useRealTimers();
});

const pass = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('a screen', () => {
	it('whose page shows heartbeats for three weeks is left alone', async () => {
		await pass(3600);
		screen.browser.heartbeats += 3 * 7 * 24 * 3600;
		await pass(3600);
		expect(screen.browsers).toHaveLength(1);
		expect(screen.browser.reloads).toBe(0);
		expect(new Set(screen.events)).toEqual(new Set(['start', 'healthy']));
	});

	it('whose page is silent has it reloaded after the patience, and then gets another browser', async () => {
		await pass(5);
		const [first] = screen.browsers;
		screen.browser.isAlive = false;
		await pass(9);
		expect(first?.reloads).toBe(0);
		await pass(1);
		expect(first?.reloads).toBe(1);
		await pass(10);
		expect(first).toMatchObject({ ended: true, reloads: 1, listeners: 0 });
		expect(screen.browsers).toHaveLength(1);
		await pass(2);
		expect(screen.browsers).toHaveLength(2);
		expect(screen.events.filter((event) => event !== 'healthy')).toEqual([
			'start',
			'reload',
			'restart',
			'start'
		]);
	});

	it('whose page crashes has it reloaded at once', async () => {
		await pass(5);
		screen.browser.observe({ kind: 'crash' });
		expect(screen.browser.reloads).toBe(1);
		await pass(60);
		expect(screen.browsers).toHaveLength(1);
	});

	it('whose browser ends gets another a second later, however often that happens while its page shows heartbeats', async () => {
		for (let times = 1; times <= 5; times++) {
			await pass(1);
			screen.browser.observe({ kind: 'end' });
			await pass(0.999);
			expect(screen.browsers).toHaveLength(times);
			await pass(0.001);
			expect(screen.browsers).toHaveLength(times + 1);
		}
	});

	it('whose browsers end before a heartbeat gets the next one after 1, 2, 4 … 60 seconds', async () => {
		for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
			const before = screen.browsers.length;
			screen.browser.observe({ kind: 'end' });
			await pass(wait - 0.001);
			expect(screen.browsers).toHaveLength(before);
			await pass(0.001);
			expect(screen.browsers).toHaveLength(before + 1);
		}
	});

	it('keeps to its profile for five minutes without a heartbeat, and then tries an empty one', async () => {
		await pass(3600);
		screen.isAlive = false;
		screen.browser.observe({ kind: 'end' });
		await pass(5 * 60 - 1);
		expect(screen.events).not.toContain('start-fresh');
		await pass(60 + 20);
		expect(screen.events).toContain('start-fresh');
	});

	it('goes back to its profile for five minutes where the empty one is no better', async () => {
		screen.browser.isAlive = screen.isAlive = false;
		await pass(20 * 60);
		const fresh = screen.events.filter((event) => event === 'start-fresh').length;
		expect(fresh).toBeGreaterThanOrEqual(2);
		expect(fresh).toBeLessThanOrEqual(4);
	});

	it('replaces its profile once, and only when the page works on the empty one and the site is kept there', async () => {
		screen.isAlive = screen.browser.isAlive = false;
		while (!screen.events.includes('start-fresh')) await pass(1);
		await pass(5);
		expect(screen.proved).toBe(0);
		screen.browser.isAlive = true;
		await pass(60);
		expect(screen.proved).toBe(0);
		screen.browser.isKept = true;
		await pass(60);
		expect(screen.proved).toBe(1);
	});

	it('never replaces a profile on which its page works', async () => {
		screen.browser.isKept = true;
		await pass(3600);
		expect(screen.proved).toBe(0);
	});

	it('keeps its profile however often its browser ends, while the page shows heartbeats', async () => {
		for (let times = 1; times <= 100; times++) {
			await pass(20);
			screen.browser.observe({ kind: 'end' });
		}
		expect(screen.events).not.toContain('start-fresh');
	});

	it('is ended with its browser, in whatever state the browser is', async () => {
		await pass(5);
		screen.stop();
		await pass(0);
		expect(screen.browser).toMatchObject({ ended: true, listeners: 0 });
		expect(screen.settled).toBe(true);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('is ended at once during the wait before a start', async () => {
		screen.browser.observe({ kind: 'end' });
		await pass(0.5);
		screen.stop();
		await pass(0);
		expect(screen.settled).toBe(true);
		expect(screen.browsers).toHaveLength(1);
		expect(vi.getTimerCount()).toBe(0);
	});
});

it('the wait before a start grows with each failure in a row, up to a minute', () => {
	expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 10_000].map(backOff)).toEqual([
		1, 1, 2, 4, 8, 16, 32, 60, 60, 60
	]);
});
