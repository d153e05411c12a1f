import { expect } from '@playwright/test';
import { changeWorker } from './deployment.ts';
import { faultsOf } from './faults.ts';
import { groundOf, open, panel } from './gl.ts';
import { coldTab, test, visit } from './kept-site.ts';
import { letStart } from './kiosk.ts';

/**
 * Takes away what browsers have learnt since 2022, as script. Phones that get no new browser are as old as this, and so is what
 * the site is built for (`build.target`).
 */
const OLDER = `
	delete URL.canParse;
	delete URL.parse;
	delete Promise.withResolvers;
	delete Promise.try;
	delete Object.groupBy;
	delete globalThis.Map?.groupBy;
	delete Array.fromAsync;
	delete AbortSignal.any;
	for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
		delete Array.prototype[name];
	for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'])
		delete Set.prototype[name];
	for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
	for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'find'])
		delete globalThis.Iterator?.prototype[name];
	delete globalThis.Element?.prototype.checkVisibility;
	delete globalThis.requestIdleCallback;
	delete globalThis.scheduler;
	delete globalThis.Document?.prototype.startViewTransition;
`;

test('a browser of 2022 does all that a newer one does, and keeps the site', async ({
	page,
	context,
	site
}, info) => {
	await context.addInitScript(OLDER);
	const faults = faultsOf(page);
	await site.deploy(changeWorker(info.outputPath('older'), OLDER));
	await visit(page, '/ru');
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(x, y);
	await expect(page).toHaveURL('/ru/region/KZ-KAR');
	await expect(panel(page)).toContainText('Не указано');
	await page.keyboard.press('Escape');
	await page.locator('[data-list="KZ-MAN"]').click();
	await expect(page).toHaveURL('/ru/region/KZ-MAN');
	for (const path of ['/ru/table', '/ru/walk', '/ru/source', '/embed']) await open(page, path);
	await page.goto('/kiosk');
	await letStart(page);
	await expect(page.locator('[data-offline]')).toHaveCount(0);
	expect(faults).toEqual([]);

	await page.goto('/ru/method');
	await site.kill();
	const cold = await coldTab(context);
	const later = faultsOf(cold);
	await open(cold, '/ru/region/KZ-AKT');
	expect((await cold.goto('/kk/region/KZ-AKT'))?.status()).toBe(503);
	await expect(panel(cold)).toContainText('не сохранена');
	expect(later).toEqual([]);
});
