import type { Page } from '@playwright/test';

/**
 * Holds back what a page asks for, so that a test decides when it comes.
 *
 * @param url pattern of the addresses
 * @returns a function that lets through what was held and what is still to come
 */
export async function hold(page: Page, url: string): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(url, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
