import { expect, test, type Page } from '@playwright/test';
import { brokenWords } from './broken-words.ts';
import { open, panel, region } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { REGION_IDS } from './pages.ts';
import { doubleType } from './reflow.ts';
import { LONG, longUnless } from './long.ts';

const rows = (page: Page) =>
	page
		.locator('main [data-row]:visible')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));

test('the table of all regions is a key away, sorts, and leads on', async ({ page }) => {
	await open(page, '/region/KZ-MAN');
	await page.keyboard.press('F2');
	await expect(page).toHaveURL('/table');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All regions in a table');
	expect((await rows(page)).slice(0, 6)).toEqual([
		'KZ-AST',
		'KZ-MAN',
		'KZ-AKT',
		'KZ-ATY',
		'KZ-ZAP',
		'KZ-ALA'
	]);
	const column = (name: string) => page.getByRole('columnheader', { name, exact: true });
	await expect(column('Status')).toHaveAttribute('aria-sort', 'ascending');
	await column('Region').getByRole('button').click();
	await expect(column('Region')).toHaveAttribute('aria-sort', 'ascending');
	await expect(column('Status')).not.toHaveAttribute('aria-sort');
	expect((await rows(page)).slice(0, 2)).toEqual(['KZ-AKM', 'KZ-AKT']);
	await page.keyboard.press('Enter');
	await expect(column('Region')).toHaveAttribute('aria-sort', 'descending');
	expect((await rows(page)).at(-1)).toBe('KZ-AKM');
	await page.getByRole('link', { name: 'a council of aksakals' }).click();
	await expect(page).toHaveURL('/source#zhanaozen-council');
	await page.goBack();
	// Escape is the shown page's: Back shows it some frames after the address.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All regions in a table');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
});

for (const { language, prefix, mangystau } of LANGUAGE_PAGES)
	test(
		`in ${language} the table holds every region, once, and each phrase in its own language`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await open(page, `${prefix}/table`);
			expect((await rows(page)).toSorted()).toEqual(REGION_IDS.toSorted());
			const row = page.locator('main [data-row="KZ-MAN"]');
			await expect(row.getByRole('rowheader')).toHaveText(mangystau);
			await expect(row.locator('q')).toHaveAttribute('lang', 'en');
		}
	);

/** Letters as usual, and twice as large. */
const WIDTHS = [
	{ letters: 1, widths: [320, 360, 740, 900, 1024, 1280, 1920] },
	{ letters: 2, widths: [360, 1280] }
];

for (const { language, prefix } of LANGUAGE_PAGES)
	test(
		`in ${language} the table is no wider than its column, breaks no word, and has room for the phrases`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await page.goto(`${prefix}/table`);
			for (const { letters, widths } of WIDTHS) {
				if (letters === 2) await doubleType(page);
				for (const width of widths) {
					await page.setViewportSize({ width, height: 800 });
					const at = `${letters} × letters, ${width} pixels`;
					const over = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect.soft(over, at).toBe(0);
					expect
						.soft(await brokenWords(page.locator('main table:has([data-row])')), at)
						.toEqual([]);
					const cell = page.locator('main [data-row="KZ-MAN"] > :last-child');
					const letter = letters * 13;
					expect.soft((await cell.boundingBox())?.width, at).toBeGreaterThan(11 * letter);
				}
			}
		}
	);

test('the table is one for those who hear it, where its rows are lines too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/table');
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const start = nodes.findIndex(({ name }) => name?.value === 'All regions in a table');
	expect(start).toBeGreaterThanOrEqual(0);
	const heard = (role: string) => nodes.filter((node) => node.role?.value === role).length;
	const legend = await page.getByRole('table', { name: 'Legend' }).count();
	expect(legend).toBe(0);
	expect(['columnheader', 'row', 'rowheader', 'cell'].map(heard)).toEqual([4, 18, 17, 3 * 17]);
});

test('a change is said once, politely, in a sentence', LONG, async ({ page }) => {
	await open(page, '/');
	// The other one tells what has come of sharing.
	const said = page.getByRole('status').first();
	await expect(said).toHaveText('');
	await region(page, 'KZ-MAN').focus();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Mangystau');
	await expect(said).toHaveText(
		'Mangystau: protester-held – our reading; the article describes a city in it'
	);
	const speaking = await page
		.locator('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]')
		.evaluateAll((all) => all.map(({ textContent }) => textContent?.trim()).filter(Boolean));
	expect(speaking).toHaveLength(1);
	await page.goBack();
	await expect(said).toHaveText(/^Who held Kazakhstan’s regions/);
});
