import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asMap, FakeMap } from '../../../../tests/fixtures/kept-map';
import { attempt } from './attempt';

let map: FakeMap;
let making: ReturnType<typeof attempt>;
let failures: string[];

beforeEach(() => {
	vi.useFakeTimers();
	map = new FakeMap();
	making = attempt(asMap(map));
	failures = [];
	making.failed.catch((error: Error) => failures.push(error.message));
});

afterEach(() => {
	making.forget();
	vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('the making of a map', () => {
	it('has failed when nothing new was drawn for fifteen seconds', async () => {
		await seconds(14);
		making.step();
		await seconds(14.999);
		expect(making.signal.aborted).toBe(false);
		await seconds(0.001);
		expect(making.signal.aborted).toBe(true);
		expect(failures).toEqual(['WebGL map: expected every region drawn, seen nothing new for 15 s']);
	});

	it('has failed at the first error of the map, and is told so at once', async () => {
		map.fire('error', { error: new Error('no worker') });
		expect(making.signal.aborted).toBe(true);
		map.fire('error', { error: new Error('no style') });
		await seconds(0);
		expect(failures).toEqual(['no worker']);
	});

	it('has failed when the context is lost', async () => {
		map.fire('webglcontextlost');
		await seconds(0);
		expect(making.signal.aborted).toBe(true);
		expect(failures).toHaveLength(1);
	});

	it('is no longer watched once that is over', async () => {
		making.forget();
		await seconds(60);
		expect(failures).toEqual([]);
		expect([map.listening, vi.getTimerCount()]).toEqual([0, 0]);
	});
});
