import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { Stage } from '../../../../tests/fixtures/kept-map';

let stage: Stage;
let undo: () => void;
let warned: MockInstance<typeof console.warn>;

beforeEach(() => {
	vi.useFakeTimers();
	stage = new Stage();
	warned = vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
	undo();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

async function keep() {
	undo = stage.keep();
	await seconds(0);
}

async function fire(type: string) {
	stage.maps.at(-1)?.fire(type);
	await seconds(0);
}

describe('a map that is kept', () => {
	it('is shown once it is made', async () => {
		await keep();
		expect(stage.shown).toEqual([0]);
	});

	it('gives way to the twin at once when its context is lost', async () => {
		await keep();
		stage.maps[0]?.fire('webglcontextlost');
		expect(stage.shown).toEqual([0, 'twin']);
	});

	it('is shown again when it is idle after a loss and something is drawn', async () => {
		await keep();
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
		await keep();
		stage.drawn = false;
		await fire('webglcontextlost');
		await fire('webglcontextrestored');
		await fire('idle');
		expect(stage.shown).toEqual([0, 'twin']);
	});

	it('is not shown twice when it is idle without a loss', async () => {
		await keep();
		await fire('idle');
		expect(stage.shown).toEqual([0]);
	});

	it('is removed and made anew when its context has not come back after five seconds', async () => {
		await keep();
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
		await keep();
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
		await keep();
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
		await keep();
		await fire('error');
		expect(stage.shown).toEqual([0, 'twin']);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		await seconds(0.999);
		expect(stage.tries).toBe(1);
		await seconds(0.001);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});

	it('is tried again after 1, 2, 4 … 30 seconds while it fails', async () => {
		stage.failing = true;
		await keep();
		for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
			const before = stage.tries;
			await seconds(wait - 0.001);
			expect(stage.tries).toBe(before);
			await seconds(0.001);
			expect(stage.tries).toBe(before + 1);
		}
		expect(stage.shown).toEqual([]);
	});

	it('is tried again after a second once it has stood for a minute, however often it had failed', async () => {
		stage.failing = true;
		await keep();
		await seconds(1 + 2 + 4);
		stage.failing = false;
		await seconds(8);
		expect(stage.shown).toEqual([0]);
		await seconds(60);
		await fire('error');
		await seconds(1);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});

	it('is tried for ever more seldom where each is shown and breaks at once', async () => {
		await keep();
		for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
			const before = stage.tries;
			await fire('error');
			await seconds(wait - 0.001);
			expect(stage.tries).toBe(before);
			await seconds(0.001);
			expect(stage.tries).toBe(before + 1);
		}
	});

	it('says what broke the first time, and no more while it goes on breaking', async () => {
		stage.failing = true;
		await keep();
		await seconds(600);
		expect(warned.mock.calls).toEqual([[expect.any(String), new Error('no WebGL')]]);
	});

	it('says nothing where it is no longer wanted', async () => {
		await keep();
		undo();
		await seconds(600);
		expect(warned).not.toHaveBeenCalled();
	});

	it('is not made while that is bound to fail, and made within 30 seconds of when it is not', async () => {
		await keep();
		stage.hopeless = true;
		await fire('error');
		await seconds(3600);
		expect(stage.tries).toBe(1);
		stage.hopeless = false;
		await seconds(30);
		expect(stage.tries).toBe(2);
		expect(stage.shown).toEqual([0, 'twin', 1]);
	});
});
