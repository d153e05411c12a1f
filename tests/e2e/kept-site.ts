import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { BUILD } from './deployment.ts';
import { open } from './gl.ts';
import { freePort, serve, type Answering } from './server.ts';

interface Site {
	readonly host: string;
	/** Lets something else answer, in place of what answered before. */
	put(next: (port: number) => Promise<Answering>): Promise<void>;
	/** Lets a built site answer. @param folder where it lies */
	deploy(folder: string): Promise<void>;
	/** Kills the server. */
	kill(): Promise<void>;
}

/** Each test has a site of its own, whose server it may kill, and a browser that keeps the site. */
export const test = base.extend<{ site: Site }>({
	serviceWorkers: 'allow',
	baseURL: async ({ site }, use) => use(`http://${site.host}`),
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs
	site: async ({}, use) => {
		const port = await freePort();
		let now: Answering | null = await serve(BUILD, port);
		const kill = async () => {
			await now?.end();
			now = null;
		};
		const put: Site['put'] = async (next) => {
			await kill();
			now = await next(port);
		};
		const deploy = (folder: string) => put((at) => serve(folder, at));
		await use({ host: `localhost:${port}`, put, deploy, kill });
		await kill();
	}
});

/** Opens a page and waits until the site is kept. */
export async function visit(page: Page, path = '/'): Promise<void> {
	await open(page, path);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}

/** A new tab of a browser that has nothing but what the site keeps: no file of its own, no service worker awake. */
export async function coldTab(context: BrowserContext): Promise<Page> {
	for (const page of context.pages()) await page.close();
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.clearBrowserCache');
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.stopAllWorkers');
	await devtools.detach();
	return page;
}

/** The names of all caches of the origin. */
export function cachesOf(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

/** The paths of all that is kept. */
export function keptPaths(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return kept.flat().map(({ url }) => new URL(url).pathname);
	});
}

/** The version of the page that is shown; null for the version that was built. */
export function shownVersion(page: Page): Promise<string | null> {
	return page.locator('html').getAttribute('data-version');
}
