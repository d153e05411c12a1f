import { expect, test } from '@playwright/test';
import { map } from '../e2e/gl.ts';
import {
	expectStill,
	slowDown,
	STILL_PAGES,
	STILL_WINDOWS,
	watchShifts
} from '../e2e/stillness.ts';

for (const window of STILL_WINDOWS)
	for (const path of STILL_PAGES)
		test(`nothing of ${path} moves at ${window.width} × ${window.height}`, async ({ page }) => {
			await page.setViewportSize(window);
			await slowDown(page);
			await watchShifts(page);
			await page.goto(path);
			await expect(map(page).getByRole('button', { includeHidden: true }).first()).toBeAttached();
			await page.waitForLoadState('networkidle');
			await expectStill(page, path);
		});
