import { expect, test, type Locator, type Page } from '@playwright/test';
import { groundOf, map, open, region, startGl, withoutWebgl } from './gl.ts';
import { LONG } from './long.ts';
import { REGION_IDS } from './pages.ts';

const card = (page: Page) => page.locator('[data-card]');

async function pointAt(page: Page, id: string): Promise<void> {
	const { x, y } = await groundOf(page, id);
	await page.mouse.move(x - 1, y);
	await page.mouse.move(x, y);
}

/** Expects the card within the map's stage, and beside a place. */
async function expectBeside(page: Page, place: Locator): Promise<void> {
	const [shown, stage, subject] = await Promise.all(
		[card(page), map(page), place].map((part) => part.boundingBox())
	);
	if (!shown || !stage || !subject)
		throw new Error('expected a card, a stage and a place, seen none');
	const end = (box: typeof shown) => [box.x + box.width, box.y + box.height] as const;
	const [right, bottom] = end(shown);
	const [most, lowest] = end(stage);
	expect(shown.x >= stage.x && shown.y >= stage.y && right <= most && bottom <= lowest).toBe(true);
	const [farthest, deepest] = end(subject);
	const beside = right <= subject.x || shown.x >= farthest;
	expect(beside || bottom <= subject.y || shown.y >= deepest).toBe(true);
}

for (const renderer of ['twin', 'gl'] as const)
	test(`${renderer}: the card says what a region rests on, beside it, by pointer and by focus; Escape takes it away`, async ({
		page
	}) => {
		if (renderer === 'twin') await withoutWebgl(page);
		await open(page, '/region/KZ-SEV');
		if (renderer === 'gl') await startGl(page);
		await pointAt(page, 'KZ-ATY');
		await expect(card(page)).toBeVisible();
		for (const words of [
			'Atyrau Region',
			'Protester-held – our reading',
			'The article describes only a wider area',
			'power has passed to the protesters',
			'paragraph 17'
		])
			await expect(card(page)).toContainText(words, { ignoreCase: true });
		await expectBeside(page, region(page, 'KZ-ATY'));
		// It can be pointed at, and stays.
		const box = await card(page).boundingBox();
		if (!box) throw new Error('expected a card, seen none');
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
		await page.mouse.move(box.x + box.width / 2 + 5, box.y + box.height / 2);
		await expect(card(page)).toContainText('Atyrau Region');
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(page).toHaveURL('/region/KZ-SEV');
		await page.keyboard.press('Tab');
		await region(page, 'KZ-KAR').focus();
		await expect(card(page)).toContainText('Not stated');
		await expectBeside(page, region(page, 'KZ-KAR'));
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
	});

test('the card of a city says its phrase, and whose status it is', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/kk');
	const zhanaozen = page.locator('[data-city="zhanaozen"]');
	await zhanaozen.hover();
	await expect(card(page).locator('[lang="en"]')).toHaveText(
		'“a council of aksakals is being formed in Zhanaozen”'
	);
	await expectBeside(page, zhanaozen);
});

test('a tap opens the region and shows no card', async ({ browser }) => {
	const page = await browser.newPage({ hasTouch: true, viewport: { width: 1280, height: 800 } });
	await withoutWebgl(page);
	await open(page, '/');
	const { x, y } = await groundOf(page, 'KZ-ATY');
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL('/region/KZ-ATY');
	await expect(card(page)).toHaveCount(0);
	await page.close();
});

test(
	'the card stands beside every region, in windows and frames of all sizes',
	LONG,
	async ({ page }) => {
		await withoutWebgl(page);
		for (const [path, width, height] of [
			['/', 1280, 800],
			['/', 1024, 768],
			['/ru', 1920, 1080],
			['/kk/embed', 1000, 640]
		] as const) {
			await page.setViewportSize({ width, height });
			await open(page, path);
			for (const id of REGION_IDS) {
				await page.mouse.move(2, 2);
				await expect(card(page)).toBeHidden();
				await pointAt(page, id);
				await expect(card(page), `${id} at ${width} × ${height}`).toBeVisible();
				await expectBeside(page, region(page, id));
			}
		}
	}
);
