import { expect, type Page } from '@playwright/test';
import { crashGpu, killWorker } from './break-gl.ts';
import { faultsOf } from './faults.ts';
import { map, open, startGl } from './gl.ts';
import { loseContexts } from './lose-contexts.ts';
import { test } from './own-browser.ts';
import { percentile, printTimes, recoveryFrom } from './recovery.ts';
import { remakeMaps } from './remake-map.ts';
import { rendererLog } from './renderer-log.ts';
import { LONG, longUnless } from './long.ts';

/** Limits are ten times what is promised: a machine that tests is slow, and its WebGL is software. */
const SLACK = 10;

test('a map whose context is lost comes back with its selection and its hover', async ({
	page
}) => {
	test.slow();
	const faults = faultsOf(page);
	const times = await loseContexts(page, 2);
	printTimes('lost contexts', times);
	expect(percentile(times, 0.95)).toBeLessThan(SLACK * 1500);
	expect(faults).toEqual([]);
});

test(
	'a map whose graphics process crashes gives way to the twin, and comes back',
	LONG,
	async ({ openOwn }) => {
		const page = await openOwn();
		const faults = faultsOf(page);
		await open(page, '/region/KZ-MAN');
		await startGl(page);
		const { noticed } = await recoveryFrom(page, () => crashGpu(page));
		expect(noticed).toBeLessThan(SLACK * 2000);
		expect(faults).toEqual([]);
	}
);

test('a worker that dies without a word is replaced', LONG, async ({ page }) => {
	const faults = faultsOf(page);
	await open(page, '/');
	await startGl(page);
	const { noticed, redrawn } = await recoveryFrom(page, () => killWorker(page));
	printTimes('dead worker, noticed', [noticed]);
	printTimes('dead worker, redrawn', [redrawn]);
	expect(noticed).toBeLessThan(SLACK * 5000);
	expect(redrawn).toBeLessThan(SLACK * 3000);
	expect(faults).toEqual([]);
});

const BROKEN_WORKERS = {
	'is missing': (page: Page) =>
		page.route(WORKER, (route) => route.fulfill({ status: 404, body: '' })),
	'is HTML': (page: Page) =>
		page.route(WORKER, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sorry' })),
	'is blocked': (page: Page) => page.route(WORKER, (route) => route.abort('blockedbyclient'))
};
const WORKER = /maplibre-gl-worker/;

for (const [how, breakWorker] of Object.entries(BROKEN_WORKERS))
	test(
		`where the worker ${how} the twin stays, and the map comes once there is a worker`,
		LONG,
		async ({ page }) => {
			const faults = faultsOf(page);
			await page.clock.install();
			await breakWorker(page);
			let tries = 0;
			page.on('request', (request) => (tries += WORKER.test(request.url()) ? 1 : 0));
			await open(page, '/');
			const seen = await rendererLog(page);
			await page.getByRole('button', { name: 'Show the whole country' }).click();
			for (const count of [1, 2, 3]) {
				await expect.poll(() => tries).toBeGreaterThanOrEqual(count);
				await page.clock.fastForward(30_000);
			}
			expect(await seen()).toEqual([]);
			await page.unrouteAll();
			await page.clock.fastForward(30_000);
			await expect(map(page)).toHaveAttribute('data-map', 'gl');
			expect(await seen()).toEqual(['gl']);
			expect(faults).toEqual([]);
		}
	);

test('a map that is made anew leaves nothing behind', LONG, async ({ page }) => {
	test.slow();
	const faults = faultsOf(page);
	await remakeMaps(page, 1, 5);
	expect(faults).toEqual([]);
});

for (const path of ['/', '/region/KZ-MAN'])
	test(
		`without WebGL the twin of ${path} stays and serves, and nothing fails`,
		longUnless(path === '/'),
		async ({ openOwn }) => {
			const page = await openOwn(['--no-sandbox', '--disable-3d-apis', '--disable-gpu']);
			const faults = faultsOf(page);
			await page.clock.install();
			await open(page, path);
			await page.getByRole('button', { name: 'Zoom in' }).click();
			await page.clock.runFor(120_000);
			await page.locator('[data-list="KZ-MAN"], [data-region="KZ-AKT"]').last().click();
			await expect(page).toHaveURL(/region/);
			await expect(map(page)).toHaveAttribute('data-map', 'twin');
			await expect(page.locator('canvas')).toHaveCount(0);
			expect(faults).toEqual([]);
		}
	);
