import { expect, test, type Locator, type Page } from '@playwright/test';
import { colourOf } from './colour.ts';
import { groundOf, open, region, startGl, withoutWebgl } from './gl.ts';
import { longUnless } from './long.ts';
import { apart, meanOf, pictureOf } from './picture.ts';

const GROUND = colourOf('ground');

/** How far a patch of a region's own ground stands out from the ground around the country, in steps of a channel. */
async function strengthOf(page: Page, id: string): Promise<number> {
	const { x, y } = await groundOf(page, id);
	return apart(
		meanOf(await pictureOf(page, { x: x - 15, y: y - 15, width: 30, height: 30 })),
		GROUND
	);
}

/** Whether a region has its full colour, where a region beside it may have stepped back. */
const shares = async (page: Page, ids: readonly string[], full: readonly number[]) =>
	Promise.all(ids.map(async (id, i) => (await strengthOf(page, id)) / (full[i] ?? 1)));

const isMarked = (place: Locator) =>
	place.evaluate((element) => getComputedStyle(element).outlineStyle === 'solid');

for (const renderer of ['twin', 'gl'] as const) {
	const start = async (page: Page, path: string) => {
		if (renderer === 'twin') await withoutWebgl(page);
		await open(page, path);
		if (renderer === 'gl') await startGl(page);
	};

	test(
		`${renderer}: a name lights up its region, and the rest steps back, by pointer and by focus`,
		longUnless(renderer === 'gl'),
		async ({ page }) => {
			await start(page, '/');
			const ids = ['KZ-AKT', 'KZ-ZAP'];
			const full = [await strengthOf(page, 'KZ-AKT'), await strengthOf(page, 'KZ-ZAP')];
			const name = page.locator('[data-list="KZ-AKT"]');
			const shown = async () => (await shares(page, ids, full)).map((share) => share > 0.6);
			await expect.poll(shown).toEqual([true, true]);
			await name.hover();
			await expect.poll(shown).toEqual([true, false]);
			await page.mouse.move(5, 5);
			await expect.poll(shown).toEqual([true, true]);
			await page.keyboard.press('Tab');
			await name.focus();
			await expect.poll(shown).toEqual([true, false]);
			await name.blur();
			await expect.poll(shown).toEqual([true, true]);
		}
	);

	test(
		`${renderer}: a region on the map lights up its name in the list, by pointer and by focus`,
		longUnless(renderer === 'twin'),
		async ({ page }) => {
			await start(page, '/');
			const name = page.locator('[data-list="KZ-KAR"]');
			expect(await isMarked(name)).toBe(false);
			const { x, y } = await groundOf(page, 'KZ-KAR');
			await page.mouse.move(x - 1, y);
			await page.mouse.move(x, y);
			await expect.poll(() => isMarked(name)).toBe(true);
			await page.mouse.move(5, 5);
			await expect.poll(() => isMarked(name)).toBe(false);
			await page.keyboard.press('Tab');
			await region(page, 'KZ-KAR').focus();
			await expect.poll(() => isMarked(name)).toBe(true);
		}
	);

	test(
		`${renderer}: what only limits a colour lights up no colour`,
		longUnless(renderer === 'twin'),
		async ({ page }) => {
			await start(page, '/source');
			const full = [await strengthOf(page, 'KZ-AKT')];
			const shown = async () => (await shares(page, ['KZ-AKT'], full)).map((share) => share > 0.6);
			await page.locator('#west-limit').hover();
			await expect.poll(shown).toEqual([false]);
			await page.locator('#west-protesters').hover();
			await expect.poll(shown).toEqual([true]);
		}
	);
}

test('the legend lights up what it is pointed at, and keeps what is pressed', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/');
	const anarchy = page.getByRole('row', { name: /Anarchy/ }).getByRole('button');
	const full = [await strengthOf(page, 'KZ-AKT')];
	const isBack = async () => ((await shares(page, ['KZ-AKT'], full))[0] ?? 1) < 0.6;
	await anarchy.hover();
	await expect.poll(isBack).toBe(true);
	await anarchy.click();
	await expect(anarchy).toHaveAttribute('aria-pressed', 'true');
	await page.mouse.move(640, 790);
	await expect.poll(isBack).toBe(true);
	await anarchy.click();
	await page.mouse.move(640, 790);
	await expect.poll(isBack).toBe(false);
});

test('each kind of name lights up what it names: inset, row, city, passage', async ({ page }) => {
	await withoutWebgl(page);
	const lit = async () => {
		const shown = page.locator('svg:has(> [data-lit])');
		if ((await shown.count()) === 0) return null;
		if ((await shown.evaluate((veil) => getComputedStyle(veil).opacity)) !== '1') return null;
		const ids = await shown
			.locator('[data-lit]')
			.evaluateAll((all) => all.map((each) => each.getAttribute('data-lit')));
		return ids.sort().join(' ');
	};
	await open(page, '/');
	await page.locator('[data-inset="KZ-SHY"]').hover();
	await expect.poll(lit).toBe('KZ-SHY');
	await page.getByRole('link', { name: 'Zhanaozen' }).last().hover();
	await expect.poll(lit).toBe('KZ-MAN');
	await open(page, '/table');
	await page.locator('[data-row="KZ-ATY"]').hover();
	await expect.poll(lit).toBe('KZ-ATY');
	await open(page, '/region/KZ-MAN');
	await page.locator('blockquote').first().hover();
	await expect.poll(lit).toBe('KZ-AKT KZ-ATY KZ-MAN KZ-ZAP');
});

test('the source reads with the map: what is in the middle lights up, and what the address names', async ({
	page
}) => {
	await withoutWebgl(page);
	await open(page, '/source');
	const west = page.locator('#west-protesters');
	const full = [await strengthOf(page, 'KZ-KAR')];
	const isBack = async () => ((await shares(page, ['KZ-KAR'], full))[0] ?? 1) < 0.6;
	expect(await isBack()).toBe(false);
	await west.evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
	await expect.poll(() => isMarked(west)).toBe(true);
	await expect.poll(isBack).toBe(true);
	const types = page.locator('#three-types');
	await types.evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
	await expect.poll(() => isMarked(types)).toBe(true);
	await expect.poll(isBack).toBe(false);
	await open(page, '/source#west-limit');
	await expect.poll(() => isMarked(page.locator('#west-limit'))).toBe(true);
	await expect.poll(isBack).toBe(true);
});
