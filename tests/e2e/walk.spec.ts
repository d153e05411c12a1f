import { expect, test, type Page } from '@playwright/test';

const shown = (page: Page) => page.locator('section:visible');
const region = (page: Page, id: string) => page.locator(`[data-map] [data-region="${id}"]`);

test('the reading tour goes through six steps, each with its place on the map, and ends at the map', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Walk through it' }).click();
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toContainText('Step 1 of 6');
	await page.getByRole('link', { name: 'Next: Nur-Sultan' }).click();
	await expect(shown(page)).toContainText('Step 2 of 6');
	await expect(region(page, 'KZ-AST')).toHaveAttribute('aria-current', 'true');
	// Focus goes to the step, whose number and place a screen reader tells.
	await expect(page.getByRole('region', { name: 'Step 2 of 6 Nur-Sultan' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(shown(page).getByRole('heading', { level: 2 })).toHaveText('Almaty');
	await expect(shown(page).locator('#almaty, [data-evidence="limits"]')).toContainText(
		'in the grip of protesters'
	);
	const size = (evidence: string) =>
		shown(page)
			.locator(`[data-evidence=${evidence}] blockquote p`)
			.first()
			.evaluate((words) => getComputedStyle(words).fontSize);
	expect(await size('limits')).toBe(await size('supports'));
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/walk#west$/);
	await expect(region(page, 'KZ-ALA')).not.toHaveAttribute('aria-current');
	await page.keyboard.press('ArrowLeft');
	await expect(region(page, 'KZ-ALA')).toHaveAttribute('aria-current', 'true');
	await page.goBack();
	await expect(page).toHaveURL(/#west$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('link', { name: 'Walk through it' })).toBeVisible();
});

test('an address opens at its step', async ({ page }) => {
	await page.goto('/ru/walk#zhanaozen');
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toContainText('Шаг 5 из 6');
	await expect(region(page, 'KZ-MAN')).toHaveAttribute('aria-current', 'true');
});

test('on a phone each step is in view, with its place on the map above it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/kk/walk');
	for (const id of ['KZ-AST', 'KZ-ALA', 'KZ-AKT', 'KZ-MAN', 'KZ-KAR']) {
		await shown(page).locator('[rel=next]').click();
		await expect(region(page, id)).toBeInViewport({ ratio: 0.5 });
		await expect(shown(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the steps follow each other, with links to regions and to the source', async ({ page }) => {
		await page.goto('/walk');
		await expect(shown(page)).toHaveCount(6);
		await expect(page.locator('#west').getByRole('link', { name: 'Atyrau' })).toHaveAttribute(
			'href',
			'/region/KZ-ATY'
		);
		await expect(
			page
				.locator('#almaty')
				.getByRole('link', { name: /^In the source/ })
				.first()
		).toHaveAttribute('href', /^\/source#almaty-/);
	});
});
