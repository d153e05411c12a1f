import { expect, test } from '@playwright/test';
import { longUnless } from './long.ts';
import { map, open, panel, region, startGl } from './gl.ts';

for (const renderer of ['twin', 'gl'])
	test(
		`map, legend, list and table show what a reader accepts, in one address, on the ${renderer}`,
		longUnless(renderer === 'gl'),
		async ({ page }) => {
			await open(page, '/');
			if (renderer === 'gl') await startGl(page);
			const shown = () =>
				page.locator('[data-region="KZ-AKT"], [data-region="KZ-MAN"], [data-region="KZ-ALA"]');
			const statuses = () =>
				shown().evaluateAll((links) =>
					Object.fromEntries(links.map(({ dataset }) => [dataset['region'], dataset['status']]))
				);
			await page.getByRole('radio', { name: 'the region itself' }).check();
			expect(await statuses()).toEqual({
				'KZ-AKT': 'aside',
				'KZ-MAN': 'aside',
				'KZ-ALA': 'anarchy'
			});
			await expect(page).toHaveURL('/?evidence=named');
			await expect(page.getByRole('button', { name: 'Set aside: 4' })).toBeVisible();
			await expect(page.getByRole('button', { name: 'Not stated: 11' })).toBeVisible();
			await expect(
				page.getByText('In the west of the country').locator('visible=true')
			).toHaveCount(0);
			await page.getByRole('radio', { name: 'or a city in it' }).check();
			expect(await statuses()).toMatchObject({ 'KZ-AKT': 'aside', 'KZ-MAN': 'protesters' });
			await expect(map(page)).toHaveAttribute('data-map', renderer);

			// It stays from page to page, and with the address.
			await page.getByRole('link', { name: 'Table', exact: true }).click();
			await expect(page).toHaveURL('/table?evidence=inside');
			await expect(page.locator('[data-row="KZ-AKT"]')).toContainText('set aside');
			await page.locator('[data-row="KZ-AKT"] a').first().click();
			await expect(page).toHaveURL('/region/KZ-AKT?evidence=inside');
			// The answer is the article's, whatever the map leaves out.
			await expect(panel(page)).toContainText('Protester-held');
			await expect(panel(page)).toContainText('On the map it is set aside');
			await page.reload();
			await expect(region(page, 'KZ-AKT')).toHaveAttribute('data-status', 'aside');
			// Another language is another document, which the address alone tells.
			await page.getByRole('link', { name: 'Русский' }).click();
			await expect(page).toHaveURL('/ru/region/KZ-AKT?evidence=inside');
			await expect(region(page, 'KZ-AKT')).toHaveAttribute('data-status', 'aside');
			await page.getByRole('link', { name: 'English' }).click();
			await expect(page).toHaveURL('/region/KZ-AKT?evidence=inside');
			await expect(region(page, 'KZ-AKT')).toHaveAttribute('data-status', 'aside');
			await page.getByRole('radio', { name: 'or only a wider area' }).check();
			await expect(page).toHaveURL('/region/KZ-AKT');
			expect(await statuses()).toMatchObject({ 'KZ-AKT': 'protesters', 'KZ-MAN': 'protesters' });
			await expect(panel(page)).not.toContainText('set aside');
		}
	);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no choice that nothing would answer', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('radio').locator('visible=true')).toHaveCount(0);
	});
});
