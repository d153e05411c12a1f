import { expect, test, type Page } from '@playwright/test';
import { faintIn, faultsIn } from './axe.ts';
import { map, open, startGl, withoutWebgl } from './gl.ts';
import { PAGES_BY_LANGUAGE } from './pages.ts';
import { LONG, longUnless } from './long.ts';

/** Everything a page must not do, collected while it is used. */
async function watch(page: Page, site: string | undefined): Promise<string[]> {
	const seen: string[] = [];
	await page.exposeFunction('report', (text: string) => seen.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { report } = window as { report?: (text: string) => void };
			report?.(`violation: ${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	page.on('pageerror', ({ message }) => seen.push(`uncaught: ${message}`));
	page.on('console', (message) => {
		const ofDocument = message.text().includes('status of 404');
		if (message.type() === 'error' && !ofDocument) seen.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== site) seen.push(`request: ${request.url()}`);
	});
	return seen;
}

/**
 * Pages whose like is every other, the English ones in both schemes, since a language has no colours of its own.
 * `test:long` has axe look at each page there is, in both.
 */
const EACH_KIND =
	/^(\/kk|\/ru)?(\/|\/region\/KZ-(MAN|KAR)|\/table|\/source|\/method|\/embed-code|\/data|\/nowhere)?$|^\/region\/KZ-(AST|ALA|AKT)$/;

/** That pages neither break a policy nor log an error nor ask another origin. */
async function expectClosed(page: Page, paths: readonly string[], site: string | undefined) {
	const seen = await watch(page, site);
	for (const path of paths) {
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await page.waitForLoadState('networkidle');
		expect.soft(seen.splice(0), path).toEqual([]);
	}
}

for (const { language, paths } of PAGES_BY_LANGUAGE) {
	const kinds = paths.filter((path) => EACH_KIND.test(path));

	test(
		`no kind of page in ${language} breaks a policy, logs an error or asks another origin`,
		longUnless(language === 'ru'),
		({ page, baseURL }) => expectClosed(page, kinds, baseURL)
	);

	test(
		`no page in ${language} breaks a policy, logs an error or asks another origin`,
		LONG,
		({ page, baseURL }) => expectClosed(page, paths, baseURL)
	);

	for (const [index, path] of kinds.entries())
		test(
			`${path} has no fault that axe knows`,
			longUnless(language === 'ru' && index % 6 === 0),
			async ({ page }) => {
				// Its canvas is nothing that axe looks at, and slow to draw beside it.
				await withoutWebgl(page);
				await open(page, path);
				expect.soft(await faultsIn(page, 'light'), 'in the light').toEqual([]);
				if (language === 'en') expect.soft(await faintIn(page, 'dark'), 'in the dark').toEqual([]);
			}
		);
}

test.describe(() => {
	test.use({ serviceWorkers: 'allow' });

	test(
		'with the WebGL map drawn and used, and the site kept, no policy is broken either',
		LONG,
		async ({ page, baseURL }) => {
			const seen = await watch(page, baseURL);
			await page.goto('/');
			await startGl(page);
			await page.getByRole('button', { name: 'Zoom in' }).click();
			await page.locator('[data-list="KZ-MAN"]').click();
			await expect(page).toHaveURL('/region/KZ-MAN');
			await page.getByRole('navigation').getByRole('link', { name: 'Source' }).click();
			await expect(page).toHaveURL('/source');
			await page.goBack();
			await page.goBack();
			await expect(map(page)).toHaveAttribute('data-map', 'gl');
			await expect
				.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
				.toBe('activated');
			expect(seen).toEqual([]);
		}
	);
});
