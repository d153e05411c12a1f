import { expect, test } from '@playwright/test';
import { faultsIn } from '../e2e/axe.ts';
import { open } from '../e2e/gl.ts';
import { PAGES } from '../e2e/pages.ts';

for (const path of PAGES)
	test(`${path} has no fault that axe knows, in the light and in the dark`, async ({ page }) => {
		await open(page, path);
		for (const scheme of ['light', 'dark'] as const)
			expect(await faultsIn(page, scheme), scheme).toEqual([]);
	});
