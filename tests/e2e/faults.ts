import type { Page } from '@playwright/test';

/** What the browser itself reports of a request that failed: a test that breaks the network sees it, and no script made it. */
const OF_NETWORK = /^Failed to load resource/;

/** Everything of a page that nobody caught: errors, rejections, and what is logged as an error. Fills while it is used. */
export function faultsOf(page: Page): string[] {
	const seen: string[] = [];
	page.on('pageerror', ({ message }) => seen.push(`uncaught: ${message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' && !OF_NETWORK.test(message.text()))
			seen.push(`console: ${message.text()}`);
	});
	return seen;
}
