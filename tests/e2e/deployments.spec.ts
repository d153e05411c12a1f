import { expect, type Page } from '@playwright/test';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { deployment, VERSION } from './deployment.ts';
import { open, startGl } from './gl.ts';
import { cachesOf, shownVersion, test, visit } from './kept-site.ts';
import { serveThrough } from './server.ts';
import { LONG } from './long.ts';

const OLD = `aimaq-${VERSION}`;
const OTHERS = 'another owner’s';

/** Begins to wait until another service worker speaks for a page. @returns the end of the wait */
async function newWorker(page: Page): Promise<() => Promise<void>> {
	const change = await page.evaluateHandle(() => ({
		seen: new Promise<void>((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
		)
	}));
	return () => change.evaluate(({ seen }) => seen);
}

test('after a deployment a page that stayed open still has its files, and they go with it', async ({
	page,
	context,
	request,
	site
}, info) => {
	// So the WebGL map's script is not fetched before it is asked for.
	await context.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await visit(page);
	await page.evaluate((name) => caches.open(name), OTHERS);
	const taken = await newWorker(page);
	await site.deploy(deployment(info.outputPath('2'), '2'));

	const newer = await context.newPage();
	await open(newer, '/');
	await taken();
	expect((await cachesOf(page)).sort()).toEqual(['aimaq-2', OLD, OTHERS].sort());

	const chunk = page.waitForResponse(/immutable\/chunks\//);
	await page.getByRole('button', { name: 'Show the whole country' }).click();
	expect((await chunk).status()).toBe(200);
	expect((await request.get((await chunk).url())).status()).toBe(404);

	await page.close();
	await newer.reload();
	await expect.poll(() => cachesOf(newer)).not.toContain(OLD);
	expect((await cachesOf(newer)).sort()).toEqual(['aimaq-2', OTHERS].sort());
});

test(
	'a tab that is never closed gets the new version whole before it reloads once',
	LONG,
	async ({ page, site }, info) => {
		await visit(page);
		const taken = await newWorker(page);
		await site.deploy(deployment(info.outputPath('2'), '2'));
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await taken();
		await site.kill();
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-version', '2');
		await startGl(page);
		await expect.poll(() => cachesOf(page)).toEqual(['aimaq-2']);
	}
);

for (const missing of ['_app/immutable/chunks', '_app/version.json', '_app/pages/en.json'])
	test(
		`a deployment without ${missing} does not take the place of the last good one until it is whole`,
		LONG,
		async ({ page, site }, info) => {
			await visit(page);
			const folder = deployment(info.outputPath('2'), '2');
			const path = join(folder, missing);
			const [chunk = ''] = missing.endsWith('chunks') ? readdirSync(path) : [''];
			renameSync(join(path, chunk), join(folder, 'aside'));
			await site.deploy(folder);
			for (const visited of ['/', '/source', '/kiosk']) {
				await page.goto(visited);
				expect(await shownVersion(page)).toBeNull();
			}
			await open(page, '/');
			await startGl(page);
			renameSync(join(folder, 'aside'), join(path, chunk));
			await site.deploy(folder);
			await expect
				.poll(async () => {
					await page.goto('/');
					return shownVersion(page);
				})
				.toBe('2');
		}
	);

test(
	'on a network with 1.9 s to the first byte the second visit shows the new report',
	LONG,
	async ({ page, site }, info) => {
		await visit(page);
		const folder = deployment(info.outputPath('2'), '2');
		await site.put((port) => serveThrough(folder, port, { delay: 1900 }));
		await open(page, '/');
		expect(await shownVersion(page)).toBeNull();
		const begin = Date.now();
		await expect
			.poll(() =>
				page.evaluate(async () => {
					const { installing, waiting } = await navigator.serviceWorker.ready;
					return !installing && !waiting && caches.has('aimaq-2');
				})
			)
			.toBe(true);
		console.log(`the new version is installed after ${Date.now() - begin} ms`);
		await open(page, '/');
		expect(await shownVersion(page)).toBe('2');
	}
);
