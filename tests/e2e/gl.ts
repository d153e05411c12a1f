import { expect, type Page } from '@playwright/test';
import { pointOfGround } from './ground.ts';

export const map = (page: Page) => page.locator('[data-map]');
export const panel = (page: Page) => page.locator('[data-panel]');
export const region = (page: Page, id: string) => page.locator(`[data-region="${id}"]`);

/** The buttons beside the map, in any language: nearer, farther, the whole country, and where it is magnified four ways aside. */
const mapButtons = (page: Page) => map(page).getByRole('button');

/** Goes to a page and waits until script has brought it to life. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(mapButtons(page).first()).toBeVisible();
}

/** Has a page that is yet to come find no WebGL. */
export async function withoutWebgl(page: Page): Promise<void> {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
}

/** Shows intent and waits until the WebGL map has taken over. */
export async function startGl(page: Page): Promise<void> {
	await mapButtons(page).nth(2).click();
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
}

/** A point of a region's own ground in the window, away from all markers. */
export async function groundOf(page: Page, id: string): Promise<{ x: number; y: number }> {
	const point = await page.evaluate(pointOfGround, `[data-region="${id}"]`);
	if (!point) throw new Error(`${id}: expected a point of its ground, seen none`);
	return point;
}

/** Opens the first page, points at its map and lets a minute pass by the page's clock. @returns the addresses it requested */
export async function requestsOfAMinute(page: Page): Promise<string[]> {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.clock.install();
	await open(page, '/');
	await page.mouse.move(400, 400);
	await page.clock.runFor(60_000);
	await expect(map(page)).toHaveAttribute('data-map', 'twin');
	return requests;
}
