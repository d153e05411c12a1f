import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFrames } from './after-frames';

/** A page in or out of view that draws a frame when told to. */
class Page extends EventTarget {
	visibilityState = 'visible';
	#callbacks: (() => void)[] = [];
	request = (callback: () => void) => this.#callbacks.push(callback);
	frame() {
		for (const callback of this.#callbacks.splice(0)) callback();
	}
	leave() {
		this.visibilityState = 'hidden';
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

let page: Page;
beforeEach(() => {
	page = new Page();
	vi.stubGlobal('document', page);
	vi.stubGlobal('requestAnimationFrame', page.request);
});
afterEach(() => void vi.unstubAllGlobals());

/** Whether a promise has settled once every task at hand is done. */
async function hasSettled(promise: Promise<void>): Promise<boolean> {
	let settled = false;
	void promise.then(() => (settled = true));
	await new Promise((resolve) => setTimeout(resolve));
	await new Promise((resolve) => setTimeout(resolve));
	return settled;
}

describe('afterFrames', () => {
	it('waits for as many frames as it is told', async () => {
		const promise = afterFrames(2);
		page.frame();
		expect(await hasSettled(promise)).toBe(false);
		page.frame();
		expect(await hasSettled(promise)).toBe(true);
	});

	it('waits for nothing where the page is out of view', async () => {
		page.visibilityState = 'hidden';
		expect(await hasSettled(afterFrames(2))).toBe(true);
	});

	it('stops waiting when the page is left', async () => {
		const promise = afterFrames(2);
		page.frame();
		page.leave();
		expect(await hasSettled(promise)).toBe(true);
	});
});
