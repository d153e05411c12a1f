import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstPicture } from './first-picture';

/** A tab, seen or hidden, that draws a frame when told to. */
class Tab extends EventTarget {
	visibilityState = 'visible';
	callbacks: (() => void)[] = [];
	draw() {
		for (const callback of this.callbacks.splice(0)) callback();
	}
	hide() {
		this.visibilityState = 'hidden';
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

let tab: Tab;
const settled = vi.fn();

beforeEach(() => {
	tab = new Tab();
	settled.mockClear();
	vi.stubGlobal('document', tab);
	vi.stubGlobal('requestAnimationFrame', (callback: () => void) => tab.callbacks.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

const hasSettled = async () => {
	await Promise.resolve();
	return settled.mock.calls.length > 0;
};

it('hydration waits until a frame has been painted, not for its callbacks alone', async () => {
	void firstPicture().then(settled);
	tab.draw();
	expect(await hasSettled()).toBe(false);
	tab.draw();
	expect(await hasSettled()).toBe(true);
});

it('hydration waits for nothing in a hidden tab, which paints nothing', async () => {
	tab.visibilityState = 'hidden';
	void firstPicture().then(settled);
	expect(await hasSettled()).toBe(true);
});

it('hydration goes on when the tab is hidden before it has painted', async () => {
	void firstPicture().then(settled);
	expect(await hasSettled()).toBe(false);
	tab.hide();
	expect(await hasSettled()).toBe(true);
});
