import { expect, test, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { open } from './gl.ts';

// An extension is not held by the page's policy, under which its package would be.
test.use({ bypassCSP: true });

const DARK_READER = createRequire(import.meta.url).resolve('darkreader');

/** The colours of what shows a status: dots of the list, swatches of the legend, textures and fills of the map. */
const colours = (page: Page) =>
	page
		.locator('[data-list] *, .legend *, [data-layer], pattern *, circle')
		.evaluateAll((elements) =>
			elements.map((element) => {
				const { color, fill, stroke, backgroundColor, borderColor } = getComputedStyle(element);
				return [color, fill, stroke, backgroundColor, borderColor].join(' ');
			})
		);

test('an extension that darkens pages leaves the colours of the statuses', async ({ page }) => {
	await page.addInitScript({ path: DARK_READER });
	await open(page, '/');
	const before = await colours(page);
	expect(before.length).toBeGreaterThan(40);
	await page.evaluate(() => {
		const { DarkReader } = window as unknown as {
			DarkReader: { enable: (theme: object) => void };
		};
		DarkReader.enable({ brightness: 100, contrast: 90 });
	});
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(await colours(page)).toEqual(before);
});
