import { expect, test, type Page } from '@playwright/test';
import { map, open, panel } from './gl.ts';
import { hold } from './hold.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { LONG, longUnless } from './long.ts';

const languages = (page: Page) => page.locator('nav [hreflang]');

for (const { language, prefix, title, stamp, none, mangystau } of LANGUAGE_PAGES)
	test(
		`in ${language} a region answers why, and everything but the article’s words is ${language}`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await open(page, prefix || '/');
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
			await expect(page.locator('figure')).toContainText(stamp);
			await expect(panel(page)).toContainText(none);
			await page.locator('[data-list="KZ-MAN"]').click();
			await expect(page).toHaveURL(`${prefix}/region/KZ-MAN`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(mangystau);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			// A phrase stays in the article's language, and says so; a summary in the reader's stands beside it.
			const quotes = panel(page).locator('blockquote');
			for (const quote of await quotes.all()) {
				await expect(quote.locator('[lang="en"]')).toHaveCount(1);
				await expect(quote.locator('.summary')).not.toBeEmpty();
			}
		}
	);

for (const { language, prefix } of LANGUAGE_PAGES.filter((page) => page.language !== 'en'))
	test(
		`in ${language} each phrase of the table has its summary beside it`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await page.goto(`${prefix}/table`);
			const quoting = page.locator('[data-row]', { has: page.locator('q[lang="en"]') });
			await expect(quoting).toHaveCount(6);
			for (const row of await quoting.all()) await expect(row.locator('p')).not.toBeEmpty();
		}
	);

test('the choice of a language leads to the same page, at the same passage, and is remembered', async ({
	page
}) => {
	await open(page, '/source#west-protesters');
	await languages(page).filter({ hasText: 'Қазақша' }).click();
	await expect(page).toHaveURL('/kk/source#west-protesters');
	await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
	await expect(page.locator('#west-protesters')).toBeInViewport();

	// The first page says no language: it is shown in the one that was chosen. Back does not lead there again.
	await page.goto('/method');
	await page.goto('/');
	await expect(page).toHaveURL('/kk');
	await page.goBack();
	await expect(page).toHaveURL('/method');
	// Any other address is followed as it is.
	await open(page, '/region/KZ-MAN');
	await expect(page).toHaveURL('/region/KZ-MAN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');

	await page.goto('/kk');
	await languages(page).filter({ hasText: 'English' }).click();
	await expect(page).toHaveURL('/');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a language that is chosen before the page is alive is not taken back, and is remembered', async ({
	page
}) => {
	const scripts = '**/_app/immutable/entry/*.js';
	await page.goto('/kk');
	await page.evaluate(() => localStorage.setItem('language', 'kk'));
	for (const [name, prefix] of [
		['English', '/'],
		['Русский', '/ru']
	] as const) {
		await page.route(scripts, (route) => route.abort());
		await page.reload();
		await page.unroute(scripts);
		await languages(page).filter({ hasText: name }).click();
		await expect(map(page).getByRole('button').first()).toBeVisible();
		await expect(page).toHaveURL(prefix);
	}
	// It was remembered: who comes to the first page gets it in that language.
	await page.goto('about:blank');
	await page.goto('/');
	await expect(page).toHaveURL('/ru');
	// A frame in another language than the page around it is no choice of the reader's.
	await page.goto('/embed-code');
	await page.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.src = '/kk/embed';
		document.body.append(frame);
	});
	const framed = page.frameLocator('iframe[src="/kk/embed"]');
	await expect(framed.locator('[data-map] button').first()).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('language'))).toBe('ru');
});

test(
	'what a reader has opened meanwhile does not give way to the chosen language',
	LONG,
	async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('language', 'kk'));
		const release = await hold(page, '**/kk');
		await page.goto('/');
		await expect(map(page).getByRole('button').first()).toBeVisible();
		await page.getByRole('link', { name: 'Mangystau' }).last().click();
		await expect(page).toHaveURL('/region/KZ-MAN');
		const answered = page.waitForResponse('**/kk');
		release();
		await answered;
		// A page that gives way would be gone by then.
		await page.evaluate(() => fetch('/robots.txt').then((response) => response.text()));
		await expect(page).toHaveURL('/region/KZ-MAN');
	}
);

test.describe('a browser of another language', () => {
	test.use({ locale: 'ru-RU' });

	test('is forced to none', async ({ page }) => {
		await open(page, '/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page).toHaveURL('/');
	});
});

test('an address that is none leads to the map in each language', LONG, async ({ page }) => {
	for (const { language, prefix } of LANGUAGE_PAGES) {
		await open(page, `${prefix}/nowhere`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(languages(page)).toHaveCount(3);
		for (const [index, other] of LANGUAGE_PAGES.entries())
			await expect(languages(page).nth(index)).toHaveAttribute('href', other.prefix || '/');
	}
});
