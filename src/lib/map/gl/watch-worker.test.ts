import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWorker } from './watch-worker';

const page = { visibilityState: 'visible' };

/** Workers that answer a ping after some milliseconds, or never. */
class Workers {
	answersAfter = 1;
	readonly ping = vi.fn(
		(limit: number) =>
			new Promise<boolean>((resolve) =>
				setTimeout(() => resolve(this.answersAfter <= limit), Math.min(limit, this.answersAfter))
			)
	);
	readonly ensureWorkers = vi.fn(async () => {});
}

let workers: Workers;
let undo: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('document', page);
	page.visibilityState = 'visible';
	workers = new Workers();
	undo = watchWorker(workers);
});

afterEach(() => {
	undo();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('the watch over MapLibre’s worker', () => {
	it('pings it every other second', async () => {
		await seconds(20.5);
		expect(workers.ping).toHaveBeenCalledTimes(10);
		expect(workers.ensureWorkers).not.toHaveBeenCalled();
	});

	it('replaces it within four seconds of its death, whenever that was', async () => {
		await seconds(7.3);
		workers.answersAfter = Infinity;
		await seconds(4);
		expect(workers.ensureWorkers).toHaveBeenCalledOnce();
	});

	it('leaves it alone where it is only slow', async () => {
		workers.answersAfter = 1900;
		await seconds(60);
		expect(workers.ensureWorkers).not.toHaveBeenCalled();
	});

	it('goes on after a worker was replaced', async () => {
		workers.answersAfter = Infinity;
		await seconds(4.5);
		workers.answersAfter = 1;
		workers.ping.mockClear();
		await seconds(4.5);
		expect(workers.ping).toHaveBeenCalledTimes(2);
	});

	it('does not ping while the page is hidden, and does when it is visible again', async () => {
		page.visibilityState = 'hidden';
		await seconds(60);
		expect(workers.ping).not.toHaveBeenCalled();
		page.visibilityState = 'visible';
		await seconds(2);
		expect(workers.ping).toHaveBeenCalledOnce();
	});

	it('pings no more once it is undone', async () => {
		undo();
		await seconds(60);
		expect(workers.ping).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('replaces no worker when it is undone while a worker is silent', async () => {
		workers.answersAfter = Infinity;
		await seconds(3);
		undo();
		await seconds(60);
		expect(workers.ensureWorkers).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});
