import { expect, test } from '@playwright/test';
import { covered } from './covered.ts';
import { open } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { longUnless } from './long.ts';

/** Windows, and the number of insets that are tied to the map in each. */
const WINDOWS = [
	{ width: 1280, height: 800, tied: 3 },
	{ width: 1920, height: 1080, tied: 3 },
	{ width: 360, height: 740, tied: 0 }
] as const;

for (const { language, prefix } of LANGUAGE_PAGES)
	test(
		`in ${language} labels, phrases and lines cover no marker and no other label`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await open(page, prefix || '/');
			await page.evaluate(() => document.fonts.ready);
			for (const { width, height, tied } of WINDOWS) {
				await page.setViewportSize({ width, height });
				await expect(page.locator('[data-leader]')).toHaveCount(tied);
				await expect.poll(() => covered(page), `${width} × ${height}`).toEqual([]);
			}
		}
	);
