import { expect, test } from '@playwright/test';
import { doubleType, losses } from './reflow.ts';

const PAGES = ['', '/region/KZ-MAN', '/region/KZ-KAR', '/source', '/method', '/404'];

for (const language of ['en', 'kk', 'ru'])
	test.describe(`in ${language}`, () => {
		const prefix = language === 'en' ? '' : `/${language}`;

		for (const { name, width, height, doubled } of [
			{ name: 'at 400 %, in a window of 1280 × 1024', width: 320, height: 256, doubled: false },
			{ name: 'on the smallest phone', width: 320, height: 640, doubled: false },
			{ name: 'with letters twice as large', width: 1280, height: 800, doubled: true },
			{ name: 'with letters twice as large on a phone', width: 360, height: 740, doubled: true }
		])
			test(`nothing is lost ${name}`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				if (doubled) await doubleType(page);
				for (const path of PAGES) {
					await page.goto(`${prefix}${path}` || '/');
					// Alive, though its buttons may be folded away.
					await expect(page.locator('[data-map] button')).toHaveCount(3);
					await page.evaluate(() => document.fonts.ready);
					expect.soft(await losses(page), `${prefix}${path}`).toEqual([]);
				}
			});
	});
