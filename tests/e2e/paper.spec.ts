import { expect, test } from '@playwright/test';
import { map, open, panel, region, startGl } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { LONG, longUnless } from './long.ts';
import { REGION_IDS } from './pages.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const { language, prefix, stamp } of LANGUAGE_PAGES)
	for (const format of ['A4', 'Letter'])
		test(
			`in ${language} the whole map is one page of ${format}`,
			longUnless(language === 'ru' && format === 'A4'),
			async ({ page }) => {
				await open(page, prefix || '/');
				expect(pagesOf(await page.pdf({ format }))).toBe(1);
				await page.emulateMedia({ media: 'print' });
				await expect(page.locator('[data-row]')).toHaveCount(17);
				await expect(page.locator('figure')).toContainText(stamp);
				await expect(page.locator('[data-row="KZ-MAN"]')).toBeVisible();
				await expect(page.getByText('https://chernayakobra.ru/').first()).toBeVisible();
				await expect(page.getByText(new URL(page.url()).href).last()).toBeVisible();
				await expect(page.getByRole('navigation').first()).toBeHidden();
				await expect(map(page).getByRole('button').first()).toBeHidden();
			}
		);

/** What a sheet of A4 is wide between its margins, in CSS pixels. */
const SHEET = { width: 703, height: 1000 };

for (const { language, prefix, stamp } of LANGUAGE_PAGES) {
	test(
		`in ${language} what is read leaves its address and the article's on paper, the stamp below the header's rule`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await page.setViewportSize(SHEET);
			await page.emulateMedia({ media: 'print' });
			for (const path of ['table', 'source', 'method']) {
				await page.goto(`${prefix}/${path}`);
				await expect.soft(page.getByText(page.url())).toBeVisible();
				await expect.soft(page.getByText('https://chernayakobra.ru/').last()).toBeVisible();
				const { y = 0 } = (await page.getByText(stamp).last().boundingBox()) ?? {};
				const header = await page.locator('header').first().boundingBox();
				expect.soft(y, path).toBeGreaterThan((header?.y ?? 0) + (header?.height ?? Infinity));
			}
		}
	);

	test(
		`in ${language} paper is told nothing of presses`,
		longUnless(language === 'en'),
		async ({ page }) => {
			await page.goto(`${prefix}/table`);
			const intro = page.locator('main h1 + p');
			await expect(intro).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(intro).toBeHidden();
			await expect(page.getByRole('link', { name: '←' })).toHaveCount(0);
		}
	);

	test(
		`in ${language} the printed map cuts neither a neighbour's name nor the country`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await page.setViewportSize(SHEET);
			await page.emulateMedia({ media: 'print' });
			await page.goto(prefix || '/');
			const stage = await map(page).boundingBox();
			const north = await region(page, 'KZ-SEV').locator('path').first().boundingBox();
			const name = await map(page)
				.getByText(/^(Turkmenistan|Түрікменстан|Туркменистан)$/i)
				.boundingBox();
			if (!stage || !north || !name) throw new Error('expected a map with names, seen none');
			expect(north.y - stage.y).toBeGreaterThan(6);
			expect(name.y + name.height).toBeLessThan(stage.y + stage.height - 2);
		}
	);

	for (const format of ['A4', 'Letter'])
		for (const id of REGION_IDS)
			test(
				`in ${language} ${id} is one page of ${format}`,
				longUnless(language === 'ru' && id === 'KZ-MAN'),
				async ({ page }) => {
					await open(page, `${prefix}/region/${id}`);
					await expect(page.getByText(new URL(page.url()).href)).toHaveCount(1);
					expect(pagesOf(await page.pdf({ format }))).toBe(1);
				}
			);
}

/** What is between the margins of a sheet, in CSS pixels: the larger the paper or the smaller the print, the wider. */
const SHEETS = [
	{ sheet: 'A4', width: 703, height: 1000 },
	{ sheet: 'A3', width: 1032, height: 1497 },
	{ sheet: 'A4 at 60 %', width: 1172, height: 1720 },
	{ sheet: 'A3 at 60 %', width: 1720, height: 2495 }
];

for (const { sheet, width, height } of SHEETS)
	test(
		`on ${sheet} the panel stands below the whole map, whose names are all there`,
		longUnless(sheet === 'A3'),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ media: 'print' });
			for (const path of ['/', '/region/KZ-MAN']) {
				await page.goto(path);
				const frame = await page.locator('figure').boundingBox();
				const read = await panel(page).boundingBox();
				if (!frame || !read) throw new Error('expected a map and a panel, seen none');
				expect.soft(read.y, path).toBeGreaterThanOrEqual(frame.y + frame.height - 1);
				expect.soft(frame.width, path).toBeGreaterThan(width - 5);
				expect.soft(read.width, path).toBeGreaterThan(width - 5);
				await expect.soft(map(page).getByText('Karaganda').first()).toBeVisible();
			}
		}
	);

test(
	'a map that was moved is printed whole, by the twin, never as an empty canvas',
	LONG,
	async ({ page }) => {
		await page.goto('/');
		await startGl(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page.getByRole('button', { name: 'Move west' })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('canvas')).toBeHidden();
		const stage = await map(page).boundingBox();
		for (const id of ['KZ-ZAP', 'KZ-VOS', 'KZ-SEV', 'KZ-YUZ']) {
			const link = page.locator(`[data-region="${id}"]`);
			await expect(link).toBeVisible();
			const box = await link.boundingBox();
			if (!stage || !box) throw new Error('expected a stage and a region, seen none');
			expect(box.x).toBeGreaterThan(stage.x - 4);
			expect(box.x + box.width).toBeLessThan(stage.x + stage.width + 4);
		}
		await expect(page.locator('[data-map] > div').first()).toHaveCSS('opacity', '1');
	}
);

test('paper is light, whatever the screen is', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(253, 252, 248)');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(33, 31, 27)');
});
