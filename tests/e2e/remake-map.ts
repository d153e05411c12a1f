import { expect, type Page } from '@playwright/test';
import { loseContext } from './break-gl.ts';
import { map, open, startGl } from './gl.ts';
import { growth, measure } from './measure.ts';

/**
 * Has the map made anew: its context is lost for good. On a page whose clock is installed, which goes ahead by as much
 * as it takes until the map is given up, and until the next is tried for, however often that has broken.
 */
async function remakeMap(page: Page): Promise<void> {
	await page.locator('canvas').evaluate((canvas) => canvas.setAttribute('data-old', ''));
	await loseContext(page, { comesBack: false });
	await expect(map(page)).toHaveAttribute('data-map', 'twin');
	await page.clock.fastForward(5_000);
	await expect(page.locator('canvas[data-old]')).toHaveCount(0);
	await page.clock.fastForward(30_000);
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
}

/**
 * Has the map made anew over and over, and sees that no map before the last holds anything: no node, listener, canvas or
 * worker. The first ones warm the page up, and are not counted.
 *
 * @returns by how many bytes script's own objects grew
 */
export async function remakeMaps(page: Page, warmUp: number, count: number): Promise<number> {
	await page.clock.install();
	await open(page, '/');
	await startGl(page);
	for (let i = 0; i < warmUp; i++) await remakeMap(page);
	const before = await measure(page);
	for (let i = 0; i < count; i++) await remakeMap(page);
	await expect
		.poll(async () => growth(before, await measure(page)))
		.toMatchObject({ nodes: 0, listeners: 0, canvases: 0, workers: 0 });
	const { heap } = growth(before, await measure(page));
	console.log(`one map after another: ${count} times, heap ${before.heap} + ${heap} bytes`);
	return heap;
}
