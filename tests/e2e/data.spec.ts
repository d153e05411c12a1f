import { expect, test } from '@playwright/test';
import { LANGUAGE_PAGES } from './languages.ts';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page with the data gives each file by a link, of the type it says', async ({
		page
	}) => {
		await page.goto('/kk/data');
		const hrefs = await page
			.locator('a[download]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const types = await Promise.all(
			hrefs.map(async (href) => {
				const answer = await page.request.get(href);
				expect(answer.status(), href).toBe(200);
				return answer.headers()['content-type'];
			})
		);
		expect(types).toEqual([
			'text/csv; charset=utf-8',
			'application/geo+json',
			'application/json',
			'application/json',
			'application/json',
			'application/json',
			'image/svg+xml',
			'image/png',
			'image/png'
		]);
	});
});

test('a citation is copied whole, with the address of the map', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/ru/data');
	const field = page.getByLabel('BibTeX');
	await expect(field).toHaveValue(/url = \{http:\/\/[^}]+\/ru\}/);
	await page.getByRole('button', { name: 'Скопировать' }).nth(1).click();
	await expect(page.getByText('Скопировано')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});

for (const { language, prefix } of LANGUAGE_PAGES)
	test(`the feed in ${language} is named by the pages, and is one by a browser’s own parser`, async ({
		page
	}) => {
		await page.goto(`${prefix}/data`);
		const link = page.locator('link[type="application/atom+xml"]');
		const answer = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
		// The policy of the site lets no page of it parse a text.
		await page.goto('about:blank');
		const feed = await page.evaluate(
			(text) => {
				const xml = new DOMParser().parseFromString(text, 'application/xml');
				return {
					root: xml.documentElement.localName,
					language: xml.documentElement.getAttribute('xml:lang'),
					entries: xml.getElementsByTagName('entry').length
				};
			},
			await answer.text()
		);
		expect(feed).toEqual({
			root: 'feed',
			language,
			entries: 1
		});
	});

test('the data for search engines is in the page as data, and runs as nothing', async ({
	page
}) => {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto('/');
	await page.getByRole('link', { name: 'Get the data' }).click();
	await expect(page.getByRole('heading', { name: 'Get the data' })).toBeVisible();
	await page.reload();
	const block = page.locator('script[type="application/ld+json"]');
	expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({ '@type': 'Dataset' });
	expect(faults).toEqual([]);
});
