import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './gl.ts';
import { longUnless } from './long.ts';
import { faultsOf } from './faults.ts';

const built = (path: string) => readFileSync(new URL(`../../build/${path}`, import.meta.url));

/** Answers an address as a plain host does that knows no clean addresses: with a built page. */
async function answer(page: Page, address: string, file: string) {
	await page.route(`**${address}`, (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: built(file) })
	);
}

for (const [address, file, heading] of [
	['/index.html', 'index.html', 'Who held Kazakhstan’s regions'],
	['/kk.html', 'kk.html', 'Бір мақала бойынша'],
	['/region/KZ-MAN.html', 'region/KZ-MAN.html', 'Mangystau'],
	['/mirror/of/region/KZ-AKT', 'region/KZ-AKT.html', 'Aktobe Region'],
	['/source.html', 'source.html', 'The source']
] as const)
	test(
		`what is served at ${address} stays, though the router does not know it`,
		longUnless(address === '/index.html'),
		async ({ page }) => {
			const errors = faultsOf(page);
			await answer(page, address, file);
			await open(page, address);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
			await expect(page.locator('[data-region]')).toHaveCount(17);
			await expect(panel(page).getByRole('link').first()).toBeVisible();
			await page.locator('[data-region="KZ-KAR"]').focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/region\/KZ-KAR$/);
			expect(errors).toEqual([]);
		}
	);

for (const [typed, meant] of [
	['/region/kz-man', '/region/KZ-MAN'],
	['/en/table', '/table'],
	['/kk/region/kz-ala', '/kk/region/KZ-ALA']
] as const)
	test(`${typed} leads to ${meant}`, longUnless(typed.startsWith('/en')), async ({ page }) => {
		await page.goto(typed);
		await expect(page).toHaveURL(meant);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});

for (const window of [
	{ width: 1024, height: 700 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
])
	test(
		`a passage that is gone to is clear of what is sticky at ${window.width} × ${window.height}`,
		longUnless(window.width === 1280),
		async ({ page }) => {
			await page.setViewportSize(window);
			const expectOnTop = () =>
				expect
					.poll(() =>
						page.evaluate(() => {
							const phrase = document.querySelector(':target .phrase');
							if (!phrase) return 'no target';
							const { x, y, height } = phrase.getBoundingClientRect();
							const top = document.elementFromPoint(x + 8, y + Math.min(8, height / 2));
							return top && phrase.contains(top) ? 'in sight' : `under ${top?.tagName}`;
						})
					)
					.toBe('in sight');
			// By its address, by a marker, by a link, and by Back.
			await page.goto('/source#west-protesters');
			// Alive, though the map with its buttons may be folded away.
			await expect(page.locator('[data-map] button').first()).toBeAttached();
			await expectOnTop();
			await open(page, '/');
			await page.locator('[data-city="zhanaozen"]').focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/source#/);
			await expectOnTop();
			await page.goto('/region/KZ-AKT');
			await panel(page)
				.getByRole('link', { name: /power has passed/ })
				.click();
			await expectOnTop();
			// Of the passage itself: a link elsewhere is scrolled to, and Back leads to where that was.
			await page.locator(':target').getByRole('link', { name: 'Mangystau' }).click();
			await expect(page).toHaveURL('/region/KZ-MAN');
			await page.goBack();
			await expectOnTop();
		}
	);

test('what Tab comes to on a long page is clear of what is sticky', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await open(page, '/source');
	const links = panel(page).getByRole('link');
	await links.first().focus();
	for (let i = 0; i < 30; i++) {
		await page.keyboard.press('Tab');
		const covered = await page.evaluate(() => {
			const focused = document.activeElement;
			const { x = 0, y = 0, width = 0, height = 0 } = focused?.getBoundingClientRect() ?? {};
			const top = document.elementFromPoint(x + Math.min(4, width / 2), y + height / 2);
			return top && focused?.contains(top) ? null : focused?.textContent;
		});
		expect(covered).toBeNull();
	}
});
