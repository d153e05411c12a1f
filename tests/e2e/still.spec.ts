import { expect, test } from '@playwright/test';
import { map, startGl } from './gl.ts';
import { expectStill, slowDown, STILL_PAGES, STILL_WINDOWS, watchShifts } from './stillness.ts';
import { longUnless } from './long.ts';

for (const [index, path] of STILL_PAGES.entries())
	for (const [turn, window] of STILL_WINDOWS.entries())
		test(
			`nothing of ${path} moves at ${window.width} × ${window.height} while it comes over a slow network`,
			// Of the page with the map and of the kiosk, one window each.
			longUnless(index % 9 === 0 && turn === index % STILL_WINDOWS.length),
			async ({ page }) => {
				await page.setViewportSize(window);
				await slowDown(page);
				await watchShifts(page);
				await page.goto(path);
				await expect(map(page).getByRole('button', { includeHidden: true }).first()).toBeAttached();
				await page.waitForLoadState('networkidle');
				await expectStill(page, path);
			}
		);

test('nothing moves when the WebGL map takes over from the twin', async ({ page }) => {
	await watchShifts(page);
	await page.goto('/');
	await startGl(page);
	await expectStill(page, '/ with WebGL');
});
