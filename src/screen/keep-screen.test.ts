import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptScreen } from '../../tests/fixtures/kept-screen';

let screen: KeptScreen;

beforeEach(() => {
	vi.useFakeTimers();
	screen = new KeptScreen();
});

afterEach(() => {
	screen.stop();
	vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('a screen', () => {
	it('whose page beats for three weeks is left alone', async () => {
		await seconds(3600);
		screen.browser.beats += 3 * 7 * 24 * 3600;
		await seconds(3600);
		expect(screen.browsers).toHaveLength(1);
		expect(screen.browser.reloads).toBe(0);
		expect(new Set(screen.news)).toEqual(new Set(['start', 'right']));
	});

	it('whose page is silent is loaded again after the patience, and then gets another browser', async () => {
		await seconds(5);
		const [first] = screen.browsers;
		screen.browser.beating = false;
		await seconds(9);
		expect(first?.reloads).toBe(0);
		await seconds(1);
		expect(first?.reloads).toBe(1);
		await seconds(10);
		expect(first).toMatchObject({ ended: true, reloads: 1, listening: 0 });
		expect(screen.browsers).toHaveLength(1);
		await seconds(2);
		expect(screen.browsers).toHaveLength(2);
		expect(screen.news.filter((news) => news !== 'right')).toEqual([
			'start',
			'reload',
			'restart',
			'start'
		]);
	});

	it('whose page crashes is loaded again at once', async () => {
		await seconds(5);
		screen.browser.show({ kind: 'crash' });
		expect(screen.browser.reloads).toBe(1);
		await seconds(60);
		expect(screen.browsers).toHaveLength(1);
	});

	it('whose browser ends gets another a second later, however often that happens while its page beats', async () => {
		for (let times = 1; times <= 5; times++) {
			await seconds(1);
			screen.browser.show({ kind: 'end' });
			await seconds(0.999);
			expect(screen.browsers).toHaveLength(times);
			await seconds(0.001);
			expect(screen.browsers).toHaveLength(times + 1);
		}
	});

	it('whose browsers end before a beat gets the next after 1, 2, 4 … 60 seconds', async () => {
		for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
			const before = screen.browsers.length;
			screen.browser.show({ kind: 'end' });
			await seconds(wait - 0.001);
			expect(screen.browsers).toHaveLength(before);
			await seconds(0.001);
			expect(screen.browsers).toHaveLength(before + 1);
		}
	});

	it('keeps its profile for five minutes without a beat, and starts with an emptied one then', async () => {
		await seconds(3600);
		screen.beating = false;
		screen.browser.show({ kind: 'end' });
		await seconds(5 * 60 - 1);
		expect(screen.news).not.toContain('start-fresh');
		await seconds(60 + 20);
		expect(screen.news).toContain('start-fresh');
	});

	it('keeps the emptied profile for five minutes too', async () => {
		screen.browser.beating = screen.beating = false;
		await seconds(20 * 60);
		const fresh = screen.news.filter((news) => news === 'start-fresh').length;
		expect(fresh).toBeGreaterThanOrEqual(2);
		expect(fresh).toBeLessThanOrEqual(4);
	});

	it('keeps its profile however often its browser ends, while the page beats', async () => {
		for (let times = 1; times <= 100; times++) {
			await seconds(20);
			screen.browser.show({ kind: 'end' });
		}
		expect(screen.news).not.toContain('start-fresh');
	});

	it('is ended with its browser, in whatever state it is', async () => {
		await seconds(5);
		screen.stop();
		await seconds(0);
		expect(screen.browser).toMatchObject({ ended: true, listening: 0 });
		expect(screen.settled).toBe(true);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('is ended at once while it waits to start a browser', async () => {
		screen.browser.show({ kind: 'end' });
		await seconds(0.5);
		screen.stop();
		await seconds(0);
		expect(screen.settled).toBe(true);
		expect(screen.browsers).toHaveLength(1);
		expect(vi.getTimerCount()).toBe(0);
	});
});
