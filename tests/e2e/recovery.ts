import type { Page } from '@playwright/test';

/** Milliseconds from the break until the twin was seen, and from then until the WebGL map was seen again. */
export interface Recovery {
	readonly noticed: number;
	readonly redrawn: number;
}

/** Breaks the WebGL map that is shown, and settles when it is shown again. */
export async function recoveryFrom(page: Page, breakIt: () => Promise<unknown>): Promise<Recovery> {
	const watch = await page.evaluateHandle(() => {
		const map = document.querySelector('[data-map]') ?? document.body;
		const { promise, resolve } = Promise.withResolvers<{ noticed: number; redrawn: number }>();
		const start = performance.now();
		let noticed: number | undefined;
		const observer = new MutationObserver(() => {
			const elapsed = performance.now() - start;
			if (map.getAttribute('data-map') === 'twin') noticed ??= elapsed;
			else if (noticed !== undefined) {
				observer.disconnect();
				resolve({ noticed, redrawn: elapsed - noticed });
			}
		});
		observer.observe(map, { attributeFilter: ['data-map'] });
		return { promise };
	});
	await breakIt();
	const recovery = await watch.evaluate(({ promise }) => promise);
	await watch.dispose();
	return recovery;
}

/** The time that a share of all took no longer than: 0.5 is the median. */
export function percentile(times: readonly number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Figures that are promised, for who reads the test's output. */
export function printTimes(what: string, times: readonly number[]): void {
	const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map(Math.round);
	console.log(`${what}: ${times.length} times, p50 ${p50} ms, p95 ${p95} ms`);
}
