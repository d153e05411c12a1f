import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { withoutWebgl } from './gl.ts';

/** When a test begins, in milliseconds on the wall clock. */
const NOON = Date.UTC(2026, 0, 5, 12);

/** Milliseconds: enough for everything that waits for the next frames. */
const MOMENT = 1_000;

export const stopShown = (page: Page) => page.locator('[data-stop]').getAttribute('data-stop');

/**
 * Opens a kiosk whose clock stands still but for what a test lets pass. Without WebGL: its frames are the real clock's.
 *
 * @param prefix what the addresses of its language begin with
 */
export async function openKiosk(page: Page, query = '', prefix = ''): Promise<void> {
	await page.clock.install({ time: NOON - 60_000 });
	await page.clock.pauseAt(NOON);
	await withoutWebgl(page);
	await page.goto(`${prefix}/kiosk${query}`);
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

/**
 * Lets time pass on a kiosk whose clock stands still, and each question to the site be answered before more does: the
 * clock would outrun the network.
 */
export function passing(page: Page): (milliseconds: number) => Promise<void> {
	const asked = new Set<Request>();
	page.on('request', (request) => asked.add(request));
	page.on('requestfinished', (request) => asked.delete(request));
	page.on('requestfailed', (request) => asked.delete(request));
	return async (milliseconds) => {
		await page.clock.runFor(milliseconds);
		await expect.poll(() => asked.size, { intervals: [5, 10, 20, 50] }).toBe(0);
	};
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

/** Words that a stop letters on the map and that lie on each other, or that the map's edge cuts. */
export function stopLabelFaults(page: Page): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map) => {
		/** Letters leave a part of their boxes free, above and below. */
		const free = 0.15;
		const room = map.getBoundingClientRect();
		const labels = [...map.querySelectorAll('[data-stop-map] [data-label]')].map((label) => {
			const { left, right, top, bottom, height } = label.getBoundingClientRect();
			const text = label.textContent;
			return {
				text,
				left,
				right,
				top: top + (free * height) / 2,
				bottom: bottom - (free * height) / 2
			};
		});
		const cut = labels.filter(
			({ left, right, top, bottom }) =>
				left < room.left || right > room.right || top < room.top || bottom > room.bottom
		);
		const crossed = labels.flatMap((one, i) =>
			labels
				.slice(i + 1)
				.filter(
					(other) =>
						one.left < other.right - 1 &&
						other.left < one.right - 1 &&
						one.top < other.bottom &&
						other.top < one.bottom
				)
				.map((other) => `${one.text} / ${other.text}`)
		);
		return [...cut.map(({ text }) => `cut: ${text}`), ...crossed];
	});
}
