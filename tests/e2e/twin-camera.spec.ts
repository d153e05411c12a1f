import { expect, test, type Page } from '@playwright/test';
import { groundOf, map, open, region, startGl, withoutWebgl } from './gl.ts';
import { LONG } from './long.ts';
import { hold } from './hold.ts';
import { faultsOf } from './faults.ts';

// To some pixels: an outline keeps its width.
const widthOf = async (page: Page) => (await region(page, 'KZ-KAR').boundingBox())?.width ?? 0;
const leftOf = async (page: Page) => (await region(page, 'KZ-KAR').boundingBox())?.x ?? 0;
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** How much larger than at home the twin lies, and what share of the drawing is left and above of the stage's middle. */
const seenOf = (page: Page) =>
	map(page).evaluate((stage) => {
		const [home, view] = [stage.querySelector('.home'), stage.querySelector('.view')];
		if (!home || !view) throw new Error('expected a home and a view, seen none');
		const [outer, inner] = [stage.getBoundingClientRect(), view.getBoundingClientRect()];
		return {
			zoom: inner.width / home.getBoundingClientRect().width,
			x: (outer.x + outer.width / 2 - inner.x) / inner.width,
			y: (outer.y + outer.height / 2 - inner.y) / inner.height
		};
	});

/** Waits until the twin lies one press closer than at home. */
async function seenCloser(page: Page) {
	await expect.poll(async () => (await seenOf(page)).zoom).toBeCloseTo(1.5, 2);
	return seenOf(page);
}

/** Expects a region to lie in the stage, and to be at least 24 pixels wide and high. */
async function expectWhole(page: Page, id: string): Promise<void> {
	const [stage, { x, y, width, height }] = await Promise.all([
		map(page).boundingBox(),
		region(page, id).locator('path').boundingBox()
	]).then(([outer, inner]) => {
		if (!outer || !inner) throw new Error('expected a stage and a region, seen none');
		return [outer, inner] as const;
	});
	// An outline's line is three pixels wide.
	expect(x).toBeGreaterThanOrEqual(stage.x - 3);
	expect(y).toBeGreaterThanOrEqual(stage.y - 3);
	expect(x + width).toBeLessThanOrEqual(stage.x + stage.width + 3);
	expect(y + height).toBeLessThanOrEqual(stage.y + stage.height + 3);
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
}

/** The same to what a stage of another shape allows. */
const closeTo = ({ zoom, x, y }: Record<'zoom' | 'x' | 'y', number>) => ({
	zoom: expect.closeTo(zoom, 2),
	x: expect.closeTo(x, 1),
	y: expect.closeTo(y, 1)
});

/** Goes to what folds a narrow map away, turns the phone there, and comes back. */
async function readAndTurn(page: Page): Promise<void> {
	const lead = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
	await lead('Source');
	await expect(map(page)).toBeHidden();
	await page.setViewportSize({ width: 740, height: 360 });
	await lead('Map');
	await expect(map(page)).toBeVisible();
}

test.describe('without WebGL', () => {
	test.beforeEach(({ page }) => withoutWebgl(page));

	test('the twin is enlarged, moved and brought back by buttons', async ({ page }) => {
		await open(page, '/');
		const [width, left] = [await widthOf(page), await leftOf(page)];
		await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
		await press(page, 'Zoom in');
		await expect.poll(() => widthOf(page)).toBeCloseTo(1.5 * width, -1);
		await press(page, 'Zoom in');
		await expect.poll(() => widthOf(page)).toBeCloseTo(2.25 * width, -1);
		const enlarged = await leftOf(page);
		await press(page, 'Move west');
		await expect.poll(() => leftOf(page)).toBeGreaterThan(enlarged + 100);
		await press(page, 'Move east');
		await expect.poll(() => leftOf(page)).toBeCloseTo(enlarged, -1);
		for (let i = 0; i < 2; i++) await press(page, 'Zoom out');
		await expect.poll(() => widthOf(page)).toBeCloseTo(width, -1);
		await press(page, 'Zoom in');
		await press(page, 'Move south');
		await press(page, 'Show the whole country');
		await expect.poll(() => widthOf(page)).toBeCloseTo(width, -1);
		await expect.poll(() => leftOf(page)).toBeCloseTo(left, -1);
		await expect(map(page)).toHaveAttribute('data-map', 'twin');
	});

	test('it never shows more than the home view does', LONG, async ({ page }) => {
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

	test(
		'it stays as much larger than at home, and about the same middle, in a window of another height',
		LONG,
		async ({ page }) => {
			await open(page, '/');
			await press(page, 'Zoom in');
			const seen = await seenCloser(page);
			await page.setViewportSize({ width: 1280, height: 560 });
			await expect.poll(() => seenOf(page)).toEqual(closeTo(seen));
		}
	);

	test('it is still there when it was folded away and turned', LONG, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, '/');
		await press(page, 'Zoom in');
		const seen = await seenCloser(page);
		await readAndTurn(page);
		await expect.poll(() => seenOf(page)).toEqual(closeTo(seen));
	});

	test(
		'a press whose file does not come breaks nothing, and the next one asks again',
		LONG,
		async ({ page }) => {
			const errors = faultsOf(page);
			await open(page, '/');
			await page.route('**/*.js', (route) => route.abort());
			const failed = page.waitForEvent('requestfailed');
			await press(page, 'Zoom in');
			await failed;
			await page.unroute('**/*.js');
			await expect(async () => {
				await press(page, 'Zoom in');
				expect((await seenOf(page)).zoom).toBeGreaterThanOrEqual(1.5);
			}).toPass();
			expect(errors).toEqual([]);
		}
	);

	test('a region too small to be seen is gone to when it is chosen, and Escape shows the whole country', async ({
		page
	}) => {
		await open(page, '/region/KZ-AST');
		// The page came with the whole country, and stays so.
		expect((await seenOf(page)).zoom).toBeCloseTo(1, 2);
		await page.locator('[data-inset="KZ-ALA"]').click();
		await expect.poll(async () => (await seenOf(page)).zoom).toBeGreaterThan(2);
		await expectWhole(page, 'KZ-ALA');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
		await expect.poll(async () => (await seenOf(page)).zoom).toBeCloseTo(1, 2);
	});

	test('three presses on a zoom button keep the selected region in view', async ({ page }) => {
		for (const viewport of [
			{ width: 1280, height: 800 },
			{ width: 360, height: 740 }
		]) {
			await page.setViewportSize(viewport);
			await open(page, '/region/KZ-MAN');
			for (let i = 0; i < 3; i++) await press(page, 'Zoom in');
			await expect.poll(async () => (await seenOf(page)).zoom).toBeCloseTo(1.5 ** 3, 2);
			await expectWhole(page, 'KZ-MAN');
		}
	});

	test('a region aside of where the map was moved to is gone to, but not one that is pointed at', async ({
		page
	}) => {
		await open(page, '/');
		for (let i = 0; i < 3; i++) await press(page, 'Zoom in');
		await press(page, 'Move west');
		await expect.poll(async () => (await seenOf(page)).x).toBeLessThan(0.45);
		const before = await seenOf(page);
		const stage = await map(page).boundingBox();
		if (!stage) throw new Error('expected a stage, seen none');
		await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
		await expect(page).toHaveURL(/\/region\/KZ-/);
		expect(await seenOf(page)).toEqual(before);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
		expect(await seenOf(page)).toEqual(before);
		await page.locator('[data-list="KZ-VOS"]').click();
		await expect.poll(async () => (await seenOf(page)).x).toBeGreaterThan(before.x + 0.1);
		await expectWhole(page, 'KZ-VOS');
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

test('the WebGL map begins where the twin was moved to', LONG, async ({ page }) => {
	await open(page, '/');
	await press(page, 'Zoom in');
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
	await expect(page.getByRole('button', { name: 'Move west' })).toBeVisible();
	await press(page, 'Move west');
	await startGl(page);
	await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
});

test('the WebGL map shows at first what the twin showed last', LONG, async ({ page }) => {
	// Until the twin has been moved the WebGL map's file does not come.
	const moved = await hold(page, '**/maplibre-gl*.js');
	await open(page, '/');
	await press(page, 'Zoom in');
	const seen = await seenCloser(page);
	await press(page, 'Move east');
	await expect.poll(async () => (await seenOf(page)).x).toBeGreaterThan(seen.x + 0.1);
	const { x, y } = await groundOf(page, 'KZ-VOS');
	moved();
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
	await page.mouse.click(x, y);
	await expect(page).toHaveURL('/region/KZ-VOS');
});

test(
	'the WebGL map is still there when what it was left by the twin was folded away and turned',
	LONG,
	async ({ page }) => {
		const errors = faultsOf(page);
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, '/');
		await press(page, 'Zoom in');
		await expect(map(page)).toHaveAttribute('data-map', 'gl');
		const seen = await seenCloser(page);
		await readAndTurn(page);
		await expect.poll(() => seenOf(page)).toEqual(closeTo(seen));
		const { x, y } = await groundOf(page, 'KZ-KAR');
		await page.mouse.click(x, y);
		await expect(page).toHaveURL('/region/KZ-KAR');
		expect(errors).toEqual([]);
	}
);
