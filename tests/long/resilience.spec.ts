import { expect } from '@playwright/test';
import { crashGpu } from '../e2e/break-gl.ts';
import { faultsOf } from '../e2e/faults.ts';
import { map, open, startGl } from '../e2e/gl.ts';
import { loseContexts } from '../e2e/lose-contexts.ts';
import { test } from '../e2e/own-browser.ts';
import { percentile, printTimes, recoveryFrom } from '../e2e/recovery.ts';
import { remakeMaps } from '../e2e/remake-map.ts';

/** As in the short tests. */
const SLACK = 10;

const MEGABYTE = 1024 * 1024;

test('after a hundred lost contexts selection and hover are still drawn', async ({ page }) => {
	const faults = faultsOf(page);
	const times = await loseContexts(page, 100);
	printTimes('lost contexts', times);
	expect(percentile(times, 0.95)).toBeLessThan(SLACK * 1500);
	expect(faults).toEqual([]);
});

test('fifty maps, one after another, leave nothing behind', async ({ page }) => {
	const faults = faultsOf(page);
	expect(await remakeMaps(page, 10, 50)).toBeLessThan(MEGABYTE);
	expect(faults).toEqual([]);
});

test('when the graphics process has crashed twice the map is back by itself', async ({
	openOwn
}) => {
	const page = await openOwn();
	const faults = faultsOf(page);
	await open(page, '/region/KZ-MAN');
	await startGl(page);
	const first = await recoveryFrom(page, () => crashGpu(page));
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
	const second = await recoveryFrom(page, () => crashGpu(page));
	printTimes('crashed graphics process, twin', [first.noticed, second.noticed]);
	printTimes('crashed graphics process, back', [first.redrawn, second.redrawn]);
	expect(Math.max(first.noticed, second.noticed)).toBeLessThan(SLACK * 2000);
	expect(second.redrawn).toBeLessThan(SLACK * 150_000);
	expect(faults).toEqual([]);
});
