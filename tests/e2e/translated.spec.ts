import { expect, test, type Page } from '@playwright/test';
import { groundOf, open, panel } from './gl.ts';
import { openKiosk, passing, stopsIn } from './kiosk.ts';
import { LONG } from './long.ts';

/** Does what a browser does that translates a page: each text node becomes an element of its own, and is gone. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
			const font = document.createElement('font');
			font.textContent = text.data;
			text.replaceWith(font);
		}
	});

const REGIONS = [
	['KZ-MAN', 'Mangystau', 'Protester-held'],
	['KZ-ALA', 'Almaty', 'Anarchy'],
	['KZ-KAR', 'Karaganda Region', 'Not stated'],
	['KZ-AKT', 'Aktobe Region', 'Protester-held'],
	['KZ-AST', 'Nur-Sultan', 'Government-held']
] as const;

test('a page that the browser translates never tells of the region before', async ({ page }) => {
	await open(page, '/');
	for (const [id, name, status] of REGIONS) {
		await translate(page);
		await page.locator(`[data-region="${id}"]`).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`/region/${id}`);
		await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(panel(page).locator('[data-answer]')).toContainText(status);
		await expect(page.getByRole('status').first()).toContainText(name);
		for (const [, other] of REGIONS.filter(([region]) => region !== id))
			await expect(panel(page).getByRole('heading', { level: 1 })).not.toContainText(other);
	}
	await translate(page);
	await page.goBack();
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Aktobe Region');
	await translate(page);
	await page.keyboard.press('F2');
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('All regions in a table');
	await translate(page);
	await page.getByRole('button', { name: 'Region', exact: true }).click();
	await expect(page.locator('[data-row]').first()).toContainText('Akmola');
});

test(
	'a kiosk that the browser translates tells of the stop that is due, stop after stop',
	LONG,
	async ({ page }) => {
		await openKiosk(page);
		const stops = await stopsIn(page);
		const told = page.locator('[data-stop]');
		const words: string[] = [];
		for (const stop of stops) {
			await expect(told).toHaveAttribute('data-stop', stop);
			words.push((await told.innerText()).trim());
			await page.keyboard.press('ArrowRight');
		}
		for (const [index, stop] of stops.entries()) {
			await expect(told).toHaveAttribute('data-stop', stop);
			expect((await told.innerText()).trim(), stop).toBe(words[index]);
			await translate(page);
			await page.keyboard.press('ArrowRight');
		}
		expect(new Set(words).size).toBe(stops.length);
	}
);

test('a kiosk that the browser translates tells a visitor of what was touched', async ({
	page
}) => {
	await openKiosk(page);
	for (const [id, name] of [
		['KZ-KAR', 'Karaganda Region'],
		['KZ-VOS', 'East Kazakhstan'],
		['KZ-KUS', 'Kostanay Region']
	] as const) {
		const { x, y } = await groundOf(page, id);
		await page.mouse.click(x, y);
		await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(page.locator('h1')).toHaveCount(1);
		await translate(page);
	}
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-stop] h2')).toBeVisible();
	await expect(panel(page)).not.toContainText('Kostanay');
});

test(
	'a kiosk that the browser translates says since when it has no connection now',
	LONG,
	async ({ page }) => {
		const pass = passing(page);
		await openKiosk(page, '?dwell=120');
		const line = page.locator('[data-offline]');
		const said: string[] = [];
		for (let outage = 0; outage < 2; outage++) {
			await page.route('**/_app/version.json', (route) => route.abort());
			await pass(31_000);
			said.push(await line.innerText());
			await translate(page);
			await page.unroute('**/_app/version.json');
			await expect
				.poll(async () => {
					await pass(60_000);
					return line.count();
				})
				.toBe(0);
		}
		expect(new Set(said).size).toBe(2);
	}
);

test(
	'an embedded map that the browser translates answers for the region that is selected',
	LONG,
	async ({ page }) => {
		await page.goto('/embed');
		await expect(page.locator('[data-map]').getByRole('button').first()).toBeVisible();
		const answer = page.getByRole('status');
		for (const [id, name, status] of REGIONS) {
			await translate(page);
			await page.locator(`[data-region="${id}"]`).focus();
			await page.keyboard.press('Enter');
			await expect(answer).toContainText(`${name}: ${status}`);
			for (const [, other] of REGIONS.filter(([region]) => region !== id))
				await expect(answer).not.toContainText(`${other}:`);
		}
		await translate(page);
		await page.keyboard.press('Escape');
		await expect(answer).toBeEmpty();
	}
);

test('what became of copying the code is said anew on a page that the browser translates', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/embed-code');
	const copy = page.getByRole('button', { name: 'Copy' }).first();
	await copy.click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	await translate(page);
	await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error())));
	await copy.click();
	await expect(page.getByText('Copied', { exact: true })).toHaveCount(0);
	await expect(page.getByText('Press Ctrl+C (⌘C) to copy')).toBeVisible();
});
