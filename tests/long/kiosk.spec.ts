import { expect, test } from '@playwright/test';
import { BUILT } from '../e2e/built.ts';
import { camerasOf, watchFlights } from '../e2e/flights.ts';
import { breakNetwork, deploy, deployBroken, touchAround } from '../e2e/kiosk-trials.ts';

test('ten thousand touches and keys find no way out of the kiosk', async ({ page }) => {
	expect(await touchAround(page, 10_000, 2)).toEqual([]);
});

test('two hundred faults of the network leave no blank frame', async ({ page }) => {
	await breakNetwork(page, 200, 2);
});

test('twenty deployments are twenty reloads, and nothing is missing', async ({ page }) => {
	expect(await deploy(page, 20, BUILT)).toEqual([]);
});

test('a deployment that never becomes what it says costs no reload', async ({ page }) => {
	expect(await deployBroken(page, 4)).toBe(0);
});

test('where motion is not welcome the map comes to a stop without a frame on its way', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await watchFlights(page);
	await page.goto('/kiosk?stops=overview,zhanaozen&dwell=120');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'gl');
	await camerasOf(page);
	await page.keyboard.press('ArrowRight');
	let places = 0;
	// Until the camera has come, and has come to rest.
	await expect
		.poll(
			async () => {
				const more = await camerasOf(page);
				places += more;
				return places > 0 && more === 0;
			},
			{ intervals: [3_000] }
		)
		.toBe(true);
	expect(places).toBe(1);
});
