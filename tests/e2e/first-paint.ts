import type { Page } from '@playwright/test';

/**
 * The milliseconds from the start of a visit to its first picture. The browser may report the picture seconds after it is
 * seen, where no graphics card draws: this waits for the report.
 */
export function firstPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				new PerformanceObserver((list) => {
					const [paint] = list.getEntriesByName('first-contentful-paint');
					if (paint) resolve(paint.startTime);
				}).observe({ type: 'paint', buffered: true });
			})
	);
}
