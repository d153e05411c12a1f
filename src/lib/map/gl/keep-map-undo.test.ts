import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asMap, FakeMap, Stage, type KeptMap } from '../../../../tests/fixtures/kept-map';
import { keepMap } from './keep-map';

let stage: Stage;
let undo: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	stage = new Stage();
	vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
	undo();
	vi.useRealTimers();
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

describe('undoing the keeping', () => {
	it('removes a shown map, shows the twin and stops everything', async () => {
		await keep();
		undo();
		await seconds(60);
		expect(stage.shown).toEqual([0, 'twin']);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		expect(stage.maps[0]?.listening).toBe(0);
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('ends the wait for another try', async () => {
		stage.failing = true;
		await keep();
		undo();
		await seconds(60);
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('ends the wait for a lost context', async () => {
		await keep();
		await fire('webglcontextlost');
		undo();
		await seconds(60);
		expect(stage.maps[0]?.remove).toHaveBeenCalledOnce();
		expect([stage.tries, vi.getTimerCount()]).toEqual([1, 0]);
	});

	it('tells a map that is being made, and removes one that is made too late unseen', async () => {
		const late = new FakeMap();
		let finish: ((map: KeptMap) => void) | undefined;
		let told: AbortSignal | undefined;
		undo = keepMap({
			create: (signal) => {
				told = signal;
				return new Promise((resolve) => (finish = resolve));
			},
			require: () => {},
			isDrawn: () => true,
			onmap: (map) => stage.shown.push(map === null ? 'twin' : 0)
		});
		undo();
		expect(told?.aborted).toBe(true);
		finish?.(asMap(late));
		await seconds(60);
		expect(late.remove).toHaveBeenCalledOnce();
		expect(stage.shown).not.toContain(0);
		expect(vi.getTimerCount()).toBe(0);
	});
});
