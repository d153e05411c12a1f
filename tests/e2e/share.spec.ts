import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './gl.ts';
import { LONG } from './long.ts';
import { hold } from './hold.ts';

const button = (page: Page, name = 'Share this page') => panel(page).getByRole('button', { name });
const said = (page: Page) => panel(page).getByRole('status');

/** Gives the page a device that shares, or one that does not, and notes what it is given. */
const giveDevice = (page: Page, device: { shares: boolean; copies: boolean }) =>
	page.addInitScript(({ shares, copies }) => {
		const given: unknown[] = [];
		const note = (works: boolean) => async (what: unknown) => {
			if (!works) throw new DOMException('refused', 'NotAllowedError');
			given.push(what);
		};
		Object.defineProperties(navigator, {
			share: { value: shares ? note(true) : undefined },
			clipboard: { value: { writeText: note(copies) } }
		});
		Object.assign(window, { given });
	}, device);

const givenTo = (page: Page) =>
	page.evaluate(() => (window as unknown as { given: unknown }).given);

test('a page goes to the device’s own sheet, under its title and address', async ({ page }) => {
	await giveDevice(page, { shares: true, copies: true });
	await open(page, '/region/KZ-MAN');
	await button(page).click();
	await expect.poll(() => givenTo(page)).toEqual([{ title: await page.title(), url: page.url() }]);
	await expect(said(page)).toHaveText('');
});

test('where there is no sheet the address is copied, and the page says so, until another is read', async ({
	page
}) => {
	await giveDevice(page, { shares: false, copies: true });
	await page.goto('/kk/region/KZ-MAN');
	await button(page, 'Осы бетпен бөлісу').click();
	await expect(said(page)).toHaveText('Мекенжайы көшірілді');
	expect(await givenTo(page)).toEqual([page.url()]);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/kk');
	await expect(said(page)).toHaveText('');
	await button(page, 'Осы бетпен бөлісу').click();
	await expect(said(page)).toHaveText('Мекенжайы көшірілді');
	expect(await givenTo(page)).toContain(page.url());
});

test('a browser that copies nothing is not said to have', LONG, async ({ page }) => {
	await giveDevice(page, { shares: false, copies: false });
	await page.goto('/ru/source');
	await button(page, 'Поделиться этой страницей').click();
	await expect(said(page)).toHaveText('Браузер не скопировал адрес');
});

test('the button comes without moving what stands around it', async ({ page }) => {
	const release = await hold(page, '**/_app/immutable/**/*.js');
	await page.goto('/', { waitUntil: 'commit' });
	const foot = panel(page).locator('footer');
	await page.evaluate(() => document.fonts.ready);
	const before = await foot.boundingBox();
	await expect(button(page)).toHaveCount(0);
	release();
	await expect(button(page)).toBeVisible();
	expect(await foot.boundingBox()).toEqual(before);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button that nothing would answer', async ({ page }) => {
		await page.goto('/');
		await expect(panel(page)).toContainText('One article');
		await expect(button(page)).toHaveCount(0);
	});
});
