import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { asMap, FakeMap, SupervisedStage } from '../../../../tests/fixtures/fake-map';

let stage: SupervisedStage;
let undo: () => void;
let warned: MockInstance<typeof console.warn>;

beforeEach(() => {
	vi.useFakeTimers();
	stage = new SupervisedStage();
	warned = vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
	undo();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

async function supervise() {
	undo = stage.supervise();
	await seconds(0);
}

async function fire(type: string) {
	stage.maps.at(-1)?.fire(type);
	await seconds(0);
}

describe('a supervised map', () => {
	it('is shown once it is made', async () => {
		await supervise();
		expect(stage.shown).toEqual([0]);
	});

	it('gives way to the twin at once when its context is lost', async () => {
		await supervise();
		stage.maps[0]?.fire('webglcontextlost');
		expect(stage.shown).toEqual([0, 'twin']);
	});

	it('is shown again when it is idle after a loss and something is drawn', async () => {
		await supervise();
		await fire('webglcontextlost');
		await seconds(4);
		await fire('webglcontextrestored');
		await fire('idle');
		expect(stage.shown).toEqual([0, 'twin', 0]);
		await seconds(60);
		expect(stage.tries).toBe(1);
		expect(stage.maps[0]?.remove).not.toHaveBeenCalled();
	});

	it('stays hidden when it is idle after a loss but empty', async () => {
		await supervise();
		stage.drawn = false;
		await fire('webglcontextlost');
		await fire('webglcontextrestored');
		await fire('idle');
		expect(stage.shown).toEqual([0, 'twin']);
	});

	it('is not shown twice when it is idle without a loss', async () => {
		await supervise();
		await fire('idle');
		expect(stage.shown).toEqual([0]);
	});

	it('is removed and made anew when its context has not come back after five seconds', async () => {
		await supervise();
		await fire('webglcontextlost');
		await seconds(4.999);
		expect(stage.maps[0]?.remove).not.toHaveBeenCalled();
		await seconds(0.001);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		expect(stage.maps[0]?.listening).toBe(0);
		await seconds(1);
		expect(stage.shown.at(-1)).toBe(1);
		expect(stage.shown.slice(1, -1).every((what) => what === 'twin')).toBe(true);
	});

	it('has five seconds after each loss, not after the first', async () => {
		await supervise();
		await fire('webglcontextlost');
		await seconds(3);
		await fire('idle');
		await fire('webglcontextlost');
		await seconds(4.9);
		expect(stage.maps[0]?.remove).not.toHaveBeenCalled();
		await seconds(0.1);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
	});

	it('has fifteen seconds to be drawn once its context is back', async () => {
		await supervise();
		stage.drawn = false;
		await fire('webglcontextlost');
		await seconds(4);
		await fire('webglcontextrestored');
		await seconds(14.999);
		expect(stage.maps[0]?.remove).not.toHaveBeenCalled();
		await seconds(0.001);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
	});

	it('gives way to the twin at an error, and is made anew a second later', async () => {
		await supervise();
		await fire('error');
		expect(stage.shown).toEqual([0, 'twin']);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		await seconds(0.999);
		expect(stage.tries).toBe(1);
		await seconds(0.001);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});

	it('is made again after 1, 2, 4 … 30 seconds while making it fails', async () => {
		stage.failing = true;
		await supervise();
		for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
			const before = stage.tries;
			await seconds(wait - 0.001);
			expect(stage.tries).toBe(before);
			await seconds(0.001);
			expect(stage.tries).toBe(before + 1);
		}
		expect(stage.shown).toEqual([]);
	});

	it('is made again after a second once it was shown for a minute, however often making it had failed', async () => {
		stage.failing = true;
		await supervise();
		await seconds(1 + 2 + 4);
		stage.failing = false;
		await seconds(8);
		expect(stage.shown).toEqual([0]);
		await seconds(60);
		await fire('error');
		await seconds(1);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});

	it('is made again less and less often where each map is shown and breaks at once', async () => {
		await supervise();
		for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
			const before = stage.tries;
			await fire('error');
			await seconds(wait - 0.001);
			expect(stage.tries).toBe(before);
			await seconds(0.001);
			expect(stage.tries).toBe(before + 1);
		}
	});

	it('reports its first failure, and no more while it goes on failing', async () => {
		stage.failing = true;
		await supervise();
		await seconds(600);
		expect(warned.mock.calls).toEqual([[expect.any(String), new Error('no WebGL')]]);
	});

	it('reports nothing once it is no longer wanted', async () => {
		await supervise();
		undo();
		await seconds(600);
		expect(warned).not.toHaveBeenCalled();
	});

	it('is not made while WebGL is blocked, and made within 30 seconds of when it is not', async () => {
		await supervise();
		stage.blocked = true;
		await fire('error');
		await seconds(3600);
		expect(stage.tries).toBe(1);
		stage.blocked = false;
		await seconds(30);
		expect(stage.tries).toBe(2);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});
});

describe('the undo of a supervised map', () => {
	it('removes a shown map, shows the twin and stops everything', async () => {
		await supervise();
		undo();
		await seconds(60);
		expect(stage.shown).toEqual([0, 'twin']);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		expect(stage.maps[0]?.listening).toBe(0);
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('ends the wait for the next map', async () => {
		stage.failing = true;
		await supervise();
		undo();
		await seconds(60);
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('ends the wait for a lost context', async () => {
		await supervise();
		await fire('webglcontextlost');
		undo();
		await seconds(60);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('tells a map that is being made, and removes one that is made too late unseen', async () => {
		const late = new FakeMap();
		let finish: ((map: ReturnType<typeof asMap>) => void) | undefined;
		let told: AbortSignal | undefined;
		undo = stage.supervise((signal) => {
			told = signal;
			return new Promise((resolve) => (finish = resolve));
		});
		undo();
		expect(told?.aborted).toBe(true);
		finish?.(asMap(late));
		await seconds(60);
		expect(late.remove).toHaveBeenCalledOnce();
		expect(stage.shown).toEqual(['twin']);
		expect(vi.getTimerCount()).toBe(0);
	});
});
