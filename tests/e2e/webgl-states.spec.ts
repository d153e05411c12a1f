import { expect, test } from '@playwright/test';
import { colourOf } from './colour.ts';
import { groundOf, map, open, region, startGl } from './gl.ts';
import { inkOf } from './picture.ts';

const FOCUS = colourOf('focus');
const PROTESTERS_DARK = colourOf('status-protesters', 'dark');

test('what the keyboard is on is seen on the canvas, wherever the pointer goes', async ({
	page
}) => {
	await open(page, '/');
	await startGl(page);
	const [east, zhanaozen] = [region(page, 'KZ-VOS'), page.locator('[data-city="zhanaozen"]')];
	expect(await inkOf(east, FOCUS)).toBe(0);
	expect(await inkOf(zhanaozen, FOCUS)).toBe(0);
	await page.keyboard.press('Tab');
	await east.focus();
	await expect.poll(() => inkOf(east, FOCUS)).toBeGreaterThan(500);
	const { x, y } = await groundOf(page, 'KZ-AKT');
	await page.mouse.move(x, y);
	await page.mouse.move(1200, 700);
	await expect.poll(() => inkOf(east, FOCUS)).toBeGreaterThan(500);
	await zhanaozen.focus();
	await expect.poll(() => inkOf(zhanaozen, FOCUS)).toBeGreaterThan(50);
	await expect.poll(() => inkOf(east, FOCUS)).toBe(0);
});

test('what the legend keeps lit stays lit when the scheme changes', async ({ page }) => {
	await open(page, '/');
	await startGl(page);
	const anarchy = page.getByRole('button', { name: 'Anarchy, by name: 1' });
	await anarchy.click();
	await page.mouse.move(1200, 700);
	await page.emulateMedia({ colorScheme: 'dark' });
	const ink = () => inkOf(region(page, 'KZ-AKT'), PROTESTERS_DARK);
	await anarchy.click();
	await anarchy.blur();
	await page.mouse.move(1200, 700);
	await expect.poll(ink).toBeGreaterThan(2000);
	const bright = await ink();
	await page.emulateMedia({ colorScheme: 'light' });
	await anarchy.click();
	await page.mouse.move(1200, 700);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(ink).toBeLessThan(bright / 2);
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
});
