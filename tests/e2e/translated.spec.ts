import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './gl.ts';

/** Does what a browser does that translates a page: each text node becomes an element of its own, and is gone. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
			const font = document.createElement('font');
			font.textContent = text.data;
			text.replaceWith(font);
		}
	});

const REGIONS = [
	['KZ-MAN', 'Mangystau', 'Protester-held'],
	['KZ-ALA', 'Almaty', 'Anarchy'],
	['KZ-KAR', 'Karaganda', 'Not stated'],
	['KZ-AKT', 'Aktobe', 'Protester-held'],
	['KZ-AST', 'Nur-Sultan', 'Government-held']
] as const;

test('a page that the browser translates never tells of the region before', async ({ page }) => {
	await open(page, '/');
	for (const [id, name, status] of REGIONS) {
		await translate(page);
		await page.locator(`[data-region="${id}"]`).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`/region/${id}`);
		await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(panel(page).locator('[data-answer]')).toContainText(status);
		await expect(page.getByRole('status').first()).toContainText(name);
		for (const [, other] of REGIONS.filter(([region]) => region !== id))
			await expect(panel(page).getByRole('heading', { level: 1 })).not.toContainText(other);
	}
	await translate(page);
	await page.goBack();
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Aktobe');
	await translate(page);
	await page.keyboard.press('F2');
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('All regions in a table');
	await translate(page);
	await page.getByRole('button', { name: 'Region' }).click();
	await expect(page.locator('[data-row]').first()).toContainText('Akmola');
});
