import { expect, type Page } from '@playwright/test';
import { loseContext } from './break-gl.ts';
import { colourOf } from './colour.ts';
import { groundOf, open, region, startGl } from './gl.ts';
import { inkOf } from './picture.ts';
import { recoveryFrom } from './recovery.ts';

const SELECTED = colourOf('selected');

/**
 * Loses the context over and over with one region selected and another under the pointer, and sees both drawn again.
 *
 * @returns the milliseconds from each loss, as the page hears of it, until the map is seen again
 */
export async function loseContexts(page: Page, count: number): Promise<number[]> {
	await open(page, '/');
	await startGl(page);
	const [selected, hovered] = [region(page, 'KZ-KAR'), region(page, 'KZ-VOS')];
	const inks = async () => [await inkOf(selected, SELECTED), await inkOf(hovered, SELECTED)];
	const [bareSelected = 0, bareHovered = 0] = await inks();
	for (const id of ['KZ-KAR', 'KZ-VOS']) {
		const { x, y } = await groundOf(page, id);
		if (id === 'KZ-KAR') await page.mouse.click(x, y);
		await page.mouse.move(x, y);
	}
	await expect.poll(() => inkOf(selected, SELECTED)).toBeGreaterThan(bareSelected + 200);
	await expect.poll(() => inkOf(hovered, SELECTED)).toBeGreaterThan(bareHovered + 200);
	const marked = await inks();
	const times: number[] = [];
	for (let i = 0; i < count; i++) {
		const { redrawn } = await recoveryFrom(page, () => loseContext(page, { comesBack: true }));
		times.push(redrawn);
		await expect.poll(inks, `after loss ${i + 1}`).toEqual(marked);
	}
	return times;
}
