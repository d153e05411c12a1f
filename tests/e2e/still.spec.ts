import { expect, test } from '@playwright/test';
import { map, startGl } from './gl.ts';
import { expectStill, slowDown, STILL_PAGES, STILL_WINDOWS, watchShifts } from './stillness.ts';
import { longUnless } from './long.ts';

/** A page in each window in turn: `npm run test:long` looks at every page in every window. */
for (const [index, path] of STILL_PAGES.entries())
	test(
		`nothing of ${path} moves while it comes over a slow network`,
		longUnless(index % 9 === 0),
		async ({ page }) => {
			const window = STILL_WINDOWS[index % STILL_WINDOWS.length] ?? STILL_WINDOWS[0];
			await page.setViewportSize(window);
			await slowDown(page);
			await watchShifts(page);
			await page.goto(path);
			await expect(map(page).getByRole('button', { includeHidden: true }).first()).toBeAttached();
			await page.waitForLoadState('networkidle');
			await expectStill(page, `${path} at ${window.width} × ${window.height}`);
		}
	);

test('nothing moves when the WebGL map takes over from the twin', async ({ page }) => {
	await watchShifts(page);
	await page.goto('/');
	await startGl(page);
	await expectStill(page, '/ with WebGL');
});
