import { expect, test } from '@playwright/test';
import { panel, region } from './gl.ts';

test.use({ javaScriptEnabled: false });

test('links of the map, panels and the source work without script', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Who held Kazakhstan’s regions in early January 2022, according to one article'
	);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
	await region(page, 'KZ-AKT').click();
	await expect(page).toHaveURL('/region/KZ-AKT');
	await expect(panel(page)).toContainText('Protester-held – our reading');
	await panel(page)
		.getByRole('link', { name: /power has passed/ })
		.click();
	await expect(page).toHaveURL('/source#west-protesters');
	await page.locator('#west-protesters').getByRole('link', { name: 'Mangystau' }).click();
	await expect(page).toHaveURL('/region/KZ-MAN');
	await page.locator('[data-city="almaty"]').locator('circle').last().click();
	await expect(page).toHaveURL('/source#almaty-streets');
});

test('an unknown address, at any depth, lists the regions', async ({ page }) => {
	const answer = await page.goto('/any/depth/at/all');
	expect(answer?.status()).toBe(404);
	await page.locator('[data-list="KZ-KZY"]').click();
	await expect(page).toHaveURL('/region/KZ-KZY');
	await expect(panel(page)).toContainText('No colour does not mean government-held, or calm.');
});

for (const [typed, meant] of [
	['/region/kz-man', '/region/KZ-MAN'],
	['/en/table', '/table'],
	['/en/walk', '/walk'],
	['/kk/region/kz-ala', '/kk/region/KZ-ALA']
] as const)
	test(`at ${typed}, which is none, ${meant} is linked`, async ({ page }) => {
		expect((await page.goto(typed))?.status()).toBe(404);
		await page.locator(`a[href="${meant}"]`).last().click();
		await expect(page).toHaveURL(meant);
	});

test('an address of a passage shows that passage', async ({ page }) => {
	await page.goto('/source#country-regime');
	await expect(page.locator('#country-regime')).toBeInViewport();
	await page.goto('/source#three-types');
	await expect(page.locator('#three-types')).toBeInViewport();
});

test('the map and the panel come by themselves', async ({ page }) => {
	await page.goto('/');
	for (const part of [panel(page), page.locator('[data-map] .twin')]) {
		await expect(part).toBeVisible();
		// A part whose contents are skipped is as high as its padding.
		expect((await part.boundingBox())?.height).toBeGreaterThan(200);
	}
	await expect(panel(page)).toHaveCSS('content-visibility', 'visible');
});
