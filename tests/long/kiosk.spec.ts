import { expect, test } from '@playwright/test';
import { BUILT } from '../e2e/built.ts';
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
