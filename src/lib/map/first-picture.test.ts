import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstPicture } from './first-picture';

/** A tab, seen or hidden, that reports its paints when told to. */
class Tab extends EventTarget {
	visibilityState = 'visible';
	observers = new Set<(list: { getEntriesByName: (name: string) => string[] }) => void>();
	paint(painted: string) {
		for (const report of this.observers)
			report({ getEntriesByName: (name) => [painted].filter((each) => each === name) });
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
	vi.stubGlobal(
		'PerformanceObserver',
		class {
			constructor(private readonly report: Parameters<Tab['observers']['add']>[0]) {}
			observe = () => tab.observers.add(this.report);
			disconnect = () => tab.observers.delete(this.report);
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

const hasSettled = async () => {
	await Promise.resolve();
	return settled.mock.calls.length > 0;
};

it('hydration waits until words or images have been painted, not for a mere background', async () => {
	void firstPicture().then(settled);
	tab.paint('first-paint');
	expect(await hasSettled()).toBe(false);
	tab.paint('first-contentful-paint');
	expect(await hasSettled()).toBe(true);
	expect(tab.observers.size).toBe(0);
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
	expect(tab.observers.size).toBe(0);
});
