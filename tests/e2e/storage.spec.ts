import { expect } from '@playwright/test';
import { deployment, unlistedDeployment } from './deployment.ts';
import { open } from './gl.ts';
import { cachesOf, coldTab, keptPaths, shownVersion, test, visit } from './kept-site.ts';
import { LONG, longUnless } from './long.ts';

for (const path of ['/', '/region/KZ-MAN'])
	test(
		`where the device can no longer list what it has stored, ${path} comes whole from the network`,
		longUnless(path === '/'),
		async ({ page, site }, info) => {
			await site.deploy(unlistedDeployment(info.outputPath('unlisted')));
			await visit(page);
			await open(page, path);
		}
	);

test(
	'where there is no room for two versions at a time, the new one is shown and kept',
	LONG,
	async ({ page, context, site }, info) => {
		await visit(page);
		const devtools = await context.newCDPSession(page);
		const origin = `http://${site.host}`;
		const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
		await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage * 1.25 });
		await site.deploy(deployment(info.outputPath('2'), '2'));
		await expect(async () => {
			await open(page, '/');
			expect(await shownVersion(page)).toBe('2');
		}).toPass();
		await expect(async () => {
			await open(page, '/');
			expect(await cachesOf(page)).toEqual(['aimaq-2']);
			expect(await keptPaths(page)).toContain('/region/KZ-MAN');
		}).toPass();
		await site.kill();
		const cold = await coldTab(context);
		await open(cold, '/region/KZ-MAN');
		expect(await shownVersion(cold)).toBe('2');
	}
);

test(
	'a new version is kept in each language in which the one before was',
	LONG,
	async ({ page, context, site }, info) => {
		await visit(page, '/');
		await open(page, '/kk');
		await expect.poll(() => keptPaths(page)).toContain('/kk/region/KZ-MAN');
		await site.deploy(deployment(info.outputPath('2'), '2'));
		await expect(async () => {
			await open(page, '/kk');
			expect(await shownVersion(page)).toBe('2');
		}).toPass();
		await site.kill();
		const cold = await coldTab(context);
		await open(cold, '/region/KZ-MAN');
		expect(await shownVersion(cold)).toBe('2');
	}
);
