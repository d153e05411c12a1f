import { expect } from '@playwright/test';
import { BUILT } from './built.ts';
import { BUILD, savingDeployment } from './deployment.ts';
import { map, open, panel, startGl } from './gl.ts';
import { firstPaint } from './first-paint.ts';
import { coldTab, keptPaths, test, visit } from './kept-site.ts';
import { beginning, refusal, silence } from './server.ts';
import { LONG } from './long.ts';

/** Milliseconds that are promised: from a cold start to the map, and until a silent network is given up. */
const COLD_START = 2000;
const PATIENCE = 1500;

const HEADING = 'Who held Kazakhstan’s regions in early January 2022, according to one article';

test('after one visit a cold start without a server shows the map, and WebGL draws all regions', async ({
	page,
	context,
	site
}) => {
	await visit(page);
	await site.kill();
	const cold = await coldTab(context);
	const asked = new Set<string>();
	const errors: string[] = [];
	cold.on('request', (request) => asked.add(new URL(request.url()).host));
	cold.on('pageerror', ({ message }) => errors.push(message));
	await open(cold, '/');
	const painted = await firstPaint(cold);
	console.log(`cold start without a server: the map is seen after ${painted} ms`);
	expect(painted).toBeLessThan(COLD_START * 10);
	// The WebGL map takes over when it has drawn all regions, and not before.
	await startGl(cold);
	await cold.locator('[data-list="KZ-MAN"]').click();
	await expect(cold).toHaveURL('/region/KZ-MAN');
	await cold.getByRole('navigation').getByRole('link', { name: 'How we read it' }).click();
	await expect(cold).toHaveURL('/method');
	expect([...asked]).toEqual([site.host]);
	expect(errors).toEqual([]);
});

test('without a server each page opens at its own address', LONG, async ({ page, site }) => {
	await visit(page, '/method');
	await site.kill();
	await open(page, '/?dwell=5');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADING);
	await open(page, '/region/KZ-MAN');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Mangystau');
	await open(page, '/source#west-protesters');
	await expect(page.locator('#west-protesters')).toBeInViewport();
	await open(page, '/method');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(HEADING);
});

test('without a server what is missing is said in words beside the map, in the language that is kept', async ({
	page,
	site
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await visit(page, '/kk');
	await site.kill();
	const heading = page.getByRole('heading', { level: 1 });
	for (const path of ['/nowhere', '/kk/region/KZ-XXX', '/data/nothing.json']) {
		expect((await page.goto(path))?.status()).toBe(404);
		await expect(heading).toHaveText('Бұл мекенжайда бет жоқ');
		await expect(page.locator('[data-region]')).toHaveCount(17);
	}

	expect((await page.goto('/ru/region/KZ-MAN'))?.status()).toBe(503);
	await expect(heading).toHaveText('Бұл бет осы құрылғыда сақталмаған');
	await expect(panel(page).locator('[lang="ru"]')).toHaveText(/не сохранена на этом устройстве/);
	await expect(page.locator('[data-region]')).toHaveCount(17);
	await expect(page.locator('[data-map] button').first()).toBeVisible();
	await page.locator('[data-region="KZ-KAR"]').focus();
	await page.keyboard.press('Enter');
	await expect(heading).toHaveText(/Қарағанды/);
	await page.goBack();
	const same = panel(page).getByRole('link', { name: 'Қазақша оқу' });
	// Script knows which page was asked for; before, the link leads to the map.
	await expect(same).toHaveAttribute('href', '/kk/region/KZ-MAN');
	await same.click();
	await expect(page).toHaveURL('/kk/region/KZ-MAN');
	await expect(heading).toHaveText(/Маңғыстау/);
	expect(errors).toEqual([]);

	await page.goto('/region/KZ-AKT');
	await site.deploy(BUILD);
	await panel(page).getByRole('link', { name: 'Қайталап көру' }).click();
	await expect(heading).toHaveText(/Aktobe/);
});

test(
	'without a server a page opens at each way to write its address',
	LONG,
	async ({ page, site }) => {
		await visit(page, '/kk');
		await site.kill();
		for (const [written, address] of [
			['/kk.html', '/kk'],
			['/kk/index.html', '/kk'],
			['/kk/', '/kk'],
			['/kk/region/KZ-MAN/', '/kk/region/KZ-MAN'],
			['/kk/source/?a#west-protesters', '/kk/source?a#west-protesters'],
			// Another case is known to the script of the kept page alone.
			['/kk/region/kz-man', '/kk/region/KZ-MAN']
		] as const) {
			await page.goto(written);
			await expect(page).toHaveURL(address);
			await expect(page.locator('[data-map] button').first()).toBeAttached();
		}
	}
);

test('what tells of the network is never answered from what is kept, and no file by a page', async ({
	page,
	site
}) => {
	await visit(page);
	const answers = () =>
		page.evaluate(() =>
			Promise.all(
				['/_app/version.json', '/_app/immutable/nothing.js', '/data/outlines.topo.json'].map(
					(path) =>
						fetch(path)
							.then(({ status }) => status)
							.catch(() => 'no answer')
				)
			)
		);
	expect(await answers()).toEqual([200, 404, 200]);
	await site.kill();
	expect(await answers()).toEqual(['no answer', 'no answer', 200]);
});

test(
	'a server that takes the connection and says nothing is given up in time',
	LONG,
	async ({ page, context, site }) => {
		await visit(page);
		await site.put(silence);
		const cold = await coldTab(context);
		await open(cold, '/source');
		const answered = await cold.evaluate(() =>
			performance
				.getEntriesByType('navigation')
				.map((entry) => entry.toJSON().responseStart as number)
		);
		console.log(`cold start with a silent server: the page comes after ${answered} ms`);
		expect(answered[0]).toBeGreaterThanOrEqual(PATIENCE);
		expect(answered[0]).toBeLessThan(PATIENCE * 10);
		const data = await cold.evaluate(() => fetch('/data/outlines.topo.json').then((one) => one.ok));
		expect(data).toBe(true);
	}
);

test(
	'a page of which the network sends half and then nothing is shown whole, as it is kept',
	LONG,
	async ({ page, site }) => {
		await visit(page);
		await site.put(beginning(BUILT.file('/source.html')));
		await open(page, '/source');
		await expect(panel(page).locator('footer')).toBeAttached();
	}
);

test(
	'the chosen language does not take the kept page away where it is not kept itself',
	LONG,
	async ({ page, context, site }) => {
		await visit(page);
		await site.kill();
		await page.getByRole('link', { name: 'Қазақша' }).click();
		await expect(panel(page).locator('[lang="kk"]')).toBeVisible();
		const cold = await coldTab(context);
		await open(cold, '/');
		await expect(cold.getByRole('heading', { level: 1 })).toHaveText(HEADING);
	}
);

test(
	'a server that refuses or fails does not take a cached page away',
	LONG,
	async ({ page, site }) => {
		await visit(page);
		for (const status of [401, 403, 404, 410, 429, 500, 503]) {
			await site.put(refusal(status));
			await open(page, '/source');
			// An address each: Chromium keeps a 410 for good.
			expect((await page.goto(`/nowhere-${status}`))?.status()).toBe(status);
		}
	}
);

test(
	'a page in the place of the data, as a hotel’s network answers, does not harm the map',
	LONG,
	async ({ page, site }) => {
		await visit(page);
		await page.evaluate(() => Object.assign(window, { untouched: true }));
		await site.put(refusal(200));
		await startGl(page);
		expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
	}
);

for (const [how, login] of Object.entries({
	'sends its own page': refusal(200),
	'sends away': refusal(302, { location: 'http://localhost:1/login' })
}))
	test(
		`a network that asks for a log-in and ${how} takes the place of no kept page`,
		LONG,
		async ({ page, site }) => {
			await visit(page);
			await site.put(login);
			await open(page, '/source');
			await expect(page.locator('#west-protesters')).toBeVisible();
		}
	);

test('the site is kept only after the page has come and is alive', LONG, async ({ page }) => {
	await page.addInitScript(() => {
		const { serviceWorker } = navigator;
		const register = serviceWorker.register.bind(serviceWorker);
		serviceWorker.register = (...request) => {
			const [navigation] = performance.getEntriesByType('navigation');
			Object.assign(window, {
				loaded: (navigation?.toJSON() as PerformanceNavigationTiming).loadEventEnd > 0,
				alive: [...document.querySelectorAll('button')].some(({ ariaLabel }) => ariaLabel !== null)
			});
			return register(...request);
		};
	});
	await visit(page);
	expect(
		await page.evaluate(() => ({
			loaded: (window as { loaded?: boolean }).loaded,
			alive: (window as { alive?: boolean }).alive
		}))
	).toEqual({ loaded: true, alive: true });
});

test(
	'where the visitor saves data, pages that were seen are kept with what they need, and nothing else',
	LONG,
	async ({ page, context, site }, info) => {
		await context.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
		);
		await site.deploy(savingDeployment(info.outputPath('saving')));
		await visit(page);
		await expect.poll(() => keptPaths(page)).toContain('/');
		await open(page, '/method');
		await expect.poll(() => keptPaths(page)).toContain('/method');
		const kept = await keptPaths(page);
		expect(kept.filter((path) => !path.includes('.')).sort()).toEqual(['/', '/method', '/offline']);
		expect(kept.filter((path) => /maplibre|topo/.test(path))).toEqual([]);
		await site.kill();
		const cold = await coldTab(context);
		await open(cold, '/');
		await expect(map(cold)).toHaveAttribute('data-map', 'twin');
		await open(cold, '/method');
		await expect(panel(cold)).toBeVisible();
		expect((await cold.goto('/source'))?.status()).toBe(503);
		await expect(panel(cold)).toContainText('This page is not kept on this device');
	}
);
