import { expect, test, type Page } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { map, open, startGl } from './gl.ts';
import { PAGES } from './pages.ts';

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

/** Pages whose like is every other. `test:long` has axe look at each page there is, in both schemes. */
const EACH_KIND =
	/^(\/kk|\/ru)?(\/|\/region\/KZ-(MAN|KAR)|\/table|\/source|\/method|\/embed-code|\/nowhere)?$/;

/** The schemes axe looks at a page in: here each kind in both, and of the others the English ones in one. */
function schemesOf(path: string, index: number): readonly ('light' | 'dark')[] {
	if (EACH_KIND.test(path)) return ['light', 'dark'];
	return /^\/(kk|ru)\//.test(path) ? [] : [index % 2 ? 'dark' : 'light'];
}

for (const [index, path] of PAGES.entries())
	test(`${path} breaks no policy, logs no error, asks no other origin and has no fault that axe knows`, async ({
		page,
		baseURL
	}) => {
		const seen = await watch(page, baseURL);
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await page.waitForLoadState('networkidle');
		expect(seen).toEqual([]);
		for (const scheme of schemesOf(path, index))
			expect(await faultsIn(page, scheme), scheme).toEqual([]);
	});

test.describe(() => {
	test.use({ serviceWorkers: 'allow' });

	test('with the WebGL map drawn and used, and the site kept, no policy is broken either', async ({
		page,
		baseURL
	}) => {
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
	});
});
