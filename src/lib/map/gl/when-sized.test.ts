import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSized } from './when-sized';

let box: { clientWidth: number; clientHeight: number };
let observed: (() => void)[];

class Observer {
	constructor(private readonly report: () => void) {}
	observe() {
		observed.push(this.report);
		this.report();
	}
	disconnect() {
		observed = observed.filter((report) => report !== this.report);
	}
}

const element = () => box as Element;

function resize(clientWidth: number, clientHeight: number) {
	Object.assign(box, { clientWidth, clientHeight });
	for (const report of observed) report();
}

beforeEach(() => {
	box = { clientWidth: 0, clientHeight: 0 };
	observed = [];
	vi.stubGlobal('ResizeObserver', Observer);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('waiting for an element to take up room', () => {
	it('settles at once where it does', async () => {
		resize(300, 200);
		await whenSized(element(), new AbortController().signal);
		expect(observed).toEqual([]);
	});

	it('goes on after the report of the size, in a task of its own', async () => {
		let settled = false;
		const waiting = whenSized(element(), new AbortController().signal).then(() => (settled = true));
		resize(300, 200);
		for (let microtasks = 0; microtasks < 10; microtasks++) await Promise.resolve();
		expect(settled).toBe(false);
		await waiting;
	});

	it('settles when it does, in both directions', async () => {
		let settled = false;
		const waiting = whenSized(element(), new AbortController().signal).then(() => (settled = true));
		resize(300, 0);
		await Promise.resolve();
		expect(settled).toBe(false);
		resize(300, 200);
		await waiting;
		expect(observed).toEqual([]);
	});

	it('ends when it is no longer waited for', async () => {
		const waited = new AbortController();
		const waiting = whenSized(element(), waited.signal);
		waited.abort();
		await expect(waiting).rejects.toThrow('aborted');
		expect(observed).toEqual([]);
		await expect(whenSized(element(), waited.signal)).rejects.toThrow('aborted');
		expect(observed).toEqual([]);
	});
});
