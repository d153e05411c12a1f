import { test as base, type Browser, type Page } from '@playwright/test';

interface OwnBrowser {
	/** A page in a browser of its own, started with these flags or the usual ones; closed after the test. */
	readonly openOwn: (args?: string[]) => Promise<Page>;
}

/** For what breaks a browser, or needs another: other tests keep theirs. */
export const test = base.extend<OwnBrowser>({
	openOwn: async ({ playwright, launchOptions, baseURL, viewport }, use) => {
		const browsers: Browser[] = [];
		await use(async (args = launchOptions.args ?? []) => {
			const browser = await playwright.chromium.launch({ ...launchOptions, args });
			browsers.push(browser);
			return browser.newPage({ viewport, ...(baseURL !== undefined && { baseURL }) });
		});
		for (const browser of browsers) await browser.close();
	}
});
