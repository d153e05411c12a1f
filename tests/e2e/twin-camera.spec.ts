import { expect, test, type Page } from '@playwright/test';
import { map, open, region, startGl, withoutWebgl } from './gl.ts';

// To some pixels: an outline keeps its width.
const widthOf = async (page: Page) => (await region(page, 'KZ-KAR').boundingBox())?.width ?? 0;
const leftOf = async (page: Page) => (await region(page, 'KZ-KAR').boundingBox())?.x ?? 0;
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

test.describe('without WebGL', () => {
	test.beforeEach(({ page }) => withoutWebgl(page));

	test('the twin is enlarged, moved and brought back by buttons', async ({ page }) => {
		await open(page, '/');
		const [width, left] = [await widthOf(page), await leftOf(page)];
		await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
		await press(page, 'Zoom in');
		await expect.poll(() => widthOf(page)).toBeCloseTo(2 * width, -1);
		const enlarged = await leftOf(page);
		await press(page, 'Move west');
		await expect.poll(() => leftOf(page)).toBeGreaterThan(enlarged + 100);
		await press(page, 'Move east');
		await expect.poll(() => leftOf(page)).toBeCloseTo(enlarged, -1);
		await press(page, 'Zoom out');
		await expect.poll(() => widthOf(page)).toBeCloseTo(width, -1);
		await press(page, 'Zoom in');
		await press(page, 'Move south');
		await press(page, 'Show the whole country');
		await expect.poll(() => widthOf(page)).toBeCloseTo(width, -1);
		await expect.poll(() => leftOf(page)).toBeCloseTo(left, -1);
		await expect(map(page)).toHaveAttribute('data-map', 'twin');
	});

	test('it never shows more than the home view does', async ({ page }) => {
		await open(page, '/');
		await press(page, 'Zoom in');
		for (let i = 0; i < 6; i++) await press(page, 'Move west');
		const stage = await map(page).boundingBox();
		const west = await region(page, 'KZ-ZAP').boundingBox();
		if (!stage || !west) throw new Error('expected a stage and a region, seen none');
		expect(west.x).toBeGreaterThan(stage.x);
		expect(west.x).toBeLessThan(stage.x + stage.width / 2);
		// One step back is one step: nothing was gone beyond the edge.
		const before = (await region(page, 'KZ-ZAP').boundingBox())?.x ?? 0;
		await press(page, 'Move east');
		await expect
			.poll(async () => (await region(page, 'KZ-ZAP').boundingBox())?.x)
			.toBeLessThan(before - stage.width / 4);
	});

	test('a region answers where it was moved to', async ({ page }) => {
		await open(page, '/');
		await press(page, 'Zoom in');
		await expect(page.getByRole('button', { name: 'Move west' })).toBeVisible();
		const stage = await map(page).boundingBox();
		if (!stage) throw new Error('expected a stage, seen none');
		await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
		await expect(page).toHaveURL(/\/region\/KZ-/);
	});
});

test('the WebGL map begins where the twin was moved to', async ({ page }) => {
	await open(page, '/');
	await press(page, 'Zoom in');
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
	await expect(page.getByRole('button', { name: 'Move west' })).toBeVisible();
	await press(page, 'Move west');
	await startGl(page);
	await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
});
