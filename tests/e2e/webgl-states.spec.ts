import { expect, test } from '@playwright/test';
import { colourOf } from './colour.ts';
import { groundOf, map, open, region, startGl } from './gl.ts';
import { inkOf } from './picture.ts';
import { LONG } from './long.ts';

const FOCUS = colourOf('focus');
const PROTESTERS_DARK = colourOf('status-2', 'dark');

test(
	'what the keyboard is on is seen on the canvas, wherever the pointer goes',
	LONG,
	async ({ page }) => {
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
	}
);

test('what the legend keeps lit stays lit when the scheme changes', LONG, async ({ page }) => {
	await open(page, '/');
	await startGl(page);
	const anarchy = page.getByRole('button', { name: 'Anarchy, region named: 1' });
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

test('the canvas is as sharp as the screen it is moved to', LONG, async ({ page }) => {
	// Emulation changes the density without the event that comes with another screen.
	await page.addInitScript(() => {
		const { matchMedia } = window;
		const screen = new EventTarget();
		let density = 1;
		Object.defineProperty(window, 'devicePixelRatio', { get: () => density });
		Object.assign(window, {
			matchMedia: (query: string) => (query.includes('resolution') ? screen : matchMedia(query)),
			moveToScreen: (other: number) => {
				density = other;
				screen.dispatchEvent(new Event('change'));
			}
		});
	});
	await open(page, '/');
	await startGl(page);
	for (const density of [2, 1.5]) {
		await page.evaluate((other) => {
			const { moveToScreen } = window as { moveToScreen?: (density: number) => void };
			moveToScreen?.(other);
		}, density);
		await expect
			.poll(() =>
				page
					.locator('canvas')
					.evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth)
			)
			.toBeCloseTo(density);
	}
});
