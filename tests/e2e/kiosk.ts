import { expect, type Locator, type Page } from '@playwright/test';

/** When a test begins, in milliseconds on the wall clock. */
const NOON = Date.UTC(2026, 0, 5, 12);

/** Milliseconds: enough for everything that waits for the next frames. */
const MOMENT = 1_000;

export const stopShown = (page: Page) => page.locator('[data-stop]').getAttribute('data-stop');

/** Opens a kiosk whose clock stands still but for what a test lets pass. Without WebGL: its frames are the real clock's. */
export async function openKiosk(page: Page, query = ''): Promise<void> {
	await page.clock.install({ time: NOON - 60_000 });
	await page.clock.pauseAt(NOON);
	await page.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
	await page.goto(`/kiosk${query}`);
	await letStart(page);
}

/** Lets a kiosk that was opened, or has reloaded, come to life. */
export async function letStart(page: Page): Promise<void> {
	await expect
		.poll(async () => {
			await page.clock.runFor(MOMENT);
			return page.evaluate(() => document.documentElement.dataset['beat'] ?? null);
		})
		.not.toBeNull();
}

/** Presses a link: the router lets the browser paint before it follows. */
export async function follow(page: Page, link: Locator): Promise<void> {
	await link.click();
	await page.clock.runFor(MOMENT);
}

/** Every stop, by its name, in the order of the tour. */
export async function stopsIn(page: Page): Promise<string[]> {
	const names: string[] = [];
	for (
		let name = await stopShown(page);
		name && !names.includes(name);
		name = await stopShown(page)
	) {
		names.push(name);
		await page.keyboard.press('ArrowRight');
	}
	return names;
}
