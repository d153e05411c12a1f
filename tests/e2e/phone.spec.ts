import { expect, test } from '@playwright/test';
import { brokenWords } from './broken-words.ts';
import { colourOf } from './colour.ts';
import { groundOf, map, open, panel, region, startGl } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { inkOf, near, pictures } from './picture.ts';
import { LONG, longUnless } from './long.ts';
import { hold } from './hold.ts';
import { faultsOf } from './faults.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('a tap on Mangystau’s ground opens Mangystau', async ({ page }) => {
	await open(page, '/');
	const points = await region(page, 'KZ-MAN').evaluate((link) => {
		const path = link.querySelector('path');
		const matrix = path?.getScreenCTM()?.inverse();
		const { x, y, width, height } = link.getBoundingClientRect();
		const found: { x: number; y: number; hit: string | null }[] = [];
		for (let u = 0.05; u < 1; u += 0.1)
			for (let v = 0.05; v < 1; v += 0.1) {
				const at = new DOMPoint(x + u * width, y + v * height);
				if (!path?.isPointInFill(at.matrixTransform(matrix))) continue;
				const link = document.elementFromPoint(at.x, at.y)?.closest('a');
				const hit = link?.getAttribute('data-region') ?? link?.getAttribute('data-city') ?? null;
				found.push({ x: at.x, y: at.y, hit });
			}
		return found;
	});
	expect(points.length).toBeGreaterThan(20);
	// Only the marker itself, 24 pixels wide, is not ground.
	const ground = points.filter(({ hit }) => hit === 'KZ-MAN');
	expect(points.filter(({ hit }) => hit !== 'KZ-MAN' && hit !== 'zhanaozen')).toEqual([]);
	expect(ground.length / points.length).toBeGreaterThan(0.6);
	await page.touchscreen.tap(ground[0]?.x ?? 0, ground[0]?.y ?? 0);
	await expect(page).toHaveURL('/region/KZ-MAN');
});

test('a tap on the ground works the same on the WebGL map, which leaves one finger to the page', async ({
	page
}) => {
	await page.goto('/');
	await startGl(page);
	const touchAction = await page
		.locator('.maplibregl-canvas-container')
		.evaluate((element) => getComputedStyle(element).touchAction);
	expect(touchAction).toBe('pan-x pan-y');
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL('/region/KZ-KAR');
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
});

test('a marker on the WebGL map is no larger a target than in the twin', LONG, async ({ page }) => {
	await open(page, '/');
	const beside = await page
		.locator('[data-city="zhanaozen"] circle:nth-of-type(2)')
		.evaluate((dot) => {
			const { x, y, width, height } = dot.getBoundingClientRect();
			return [0, 1, 2, 3, 4, 5, 6, 7]
				.map((eighth) => (eighth * Math.PI) / 4)
				.map((angle) => ({
					x: x + width / 2 + 15 * Math.cos(angle),
					y: y + height / 2 + 15 * Math.sin(angle)
				}))
				.find((at) => document.elementFromPoint(at.x, at.y)?.closest('[data-region="KZ-MAN"]'));
		});
	if (!beside) throw new Error('expected ground of Mangystau 15 px from the dot, seen none');
	await startGl(page);
	await page.touchscreen.tap(beside.x, beside.y);
	await expect(page).toHaveURL('/region/KZ-MAN');
});

test('nothing is wider than the screen, and what is pressed is large enough', async ({ page }) => {
	for (const path of ['/', '/region/KZ-MAN', '/source', '/method']) {
		await page.goto(path);
		const { scrollWidth, clientWidth } = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return { scrollWidth, clientWidth };
		});
		expect(scrollWidth, path).toBeLessThanOrEqual(clientWidth);
	}
	await open(page, '/');
	for (const entry of await page.locator('[data-list]').all())
		expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	for (const marker of await page.locator('[data-city] circle:first-child').all())
		expect(Math.round((await marker.boundingBox())?.width ?? 0)).toBeGreaterThanOrEqual(24);
});

test('what a tap brings is in sight on a short screen, and so is what was tapped', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/');
	for (const { id, name, status } of [
		{ id: 'KZ-KAR', name: 'Karaganda', status: 'Not stated' },
		{ id: 'KZ-AKT', name: 'Aktobe', status: 'Protester-held' }
	]) {
		const { x, y } = await groundOf(page, id);
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL(`/region/${id}`);
		const answer = page.locator('[data-answer]').first();
		await expect(answer).toContainText(name);
		await expect(answer).toContainText(status);
		await expect(answer).toBeInViewport({ ratio: 1 });
		await expect(region(page, id)).toBeInViewport();
	}
});

test('name and status stand directly below the map from the first, and are said once', async ({
	page
}) => {
	const html = await (await page.request.get('/region/KZ-MAN')).text();
	expect(html.match(/data-answer/g)).toHaveLength(2);
	await page.goto('/region/KZ-MAN');
	const answer = page.locator('[data-answer]').first();
	await expect(answer).toBeInViewport({ ratio: 1 });
	const [stage, strip] = [await map(page).boundingBox(), await answer.boundingBox()];
	expect((strip?.y ?? 0) - (stage?.y ?? 0) - (stage?.height ?? 0)).toBeLessThan(2);
	await expect(page.getByText('Mangystau').and(page.locator('h1'))).toHaveCount(1);
	await expect(answer).toHaveAttribute('aria-hidden', 'true');
});

test('held sideways, map and panel stand side by side, with the whole country in view', async ({
	page
}) => {
	for (const [width, height] of [
		[844, 390],
		[667, 375],
		[932, 430]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto('/region/KZ-MAN');
		const stage = await map(page).boundingBox();
		const beside = await panel(page).boundingBox();
		expect(stage && beside && stage.x + stage.width <= beside.x + 1, `${width}`).toBe(true);
		for (const id of ['KZ-ZAP', 'KZ-SEV', 'KZ-VOS', 'KZ-MAN', 'KZ-ALM'])
			await expect(region(page, id).locator('path')).toBeInViewport({ ratio: 1 });
		await expect(panel(page).locator('[data-answer]')).toBeInViewport({ ratio: 1 });
	}
});

test('the selected region has its name on the map, on either renderer', async ({ page }) => {
	await page.goto('/region/KZ-MAN');
	const name = map(page).getByText('Mangystau', { exact: true });
	await expect(name).toBeVisible();
	const clip = await name.boundingBox();
	if (!clip) throw new Error('expected a name on the map, seen none');
	const [twin] = await pictures(page, [clip]);
	await startGl(page);
	const [gl] = await pictures(page, [clip]);
	if (!twin || !gl) throw new Error('expected two pictures, seen none');
	expect(near(twin, gl, 1, colourOf('ink'))).toBeGreaterThan(0.9);
	await page.goto('/');
	await expect(map(page).getByText('Mangystau', { exact: true })).toBeHidden();
});

test('long reading folds the map away', async ({ page }) => {
	await page.goto('/source');
	await expect(map(page)).toBeHidden();
	await page.goto('/region/KZ-MAN');
	await expect(map(page)).toBeVisible();
});

test(
	'a map that is folded away does not start, and does once it is unfolded',
	LONG,
	async ({ page }) => {
		await page.clock.install();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/source');
		// Alive, though its buttons are folded away too.
		const zoomIn = page.getByRole('button', { name: 'Zoom in', includeHidden: true });
		await expect(zoomIn).toHaveCount(1);
		await page.clock.runFor(60_000);
		await expect(page.locator('canvas')).toHaveCount(0);
		expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
		await page.getByRole('navigation').getByRole('link', { name: 'Map' }).click();
		await expect(map(page)).toBeVisible();
		await page.clock.runFor(4000);
		await expect(page.locator('canvas')).toHaveCount(1);
	}
);

test(
	'a map that is folded away while it starts comes once, when it is unfolded',
	LONG,
	async ({ page }) => {
		const errors = faultsOf(page);
		const comes = await hold(page, '**/maplibre-gl*.js');
		await open(page, '/');
		const [asked] = await Promise.all([
			page.waitForRequest('**/maplibre-gl*.js'),
			page.getByRole('button', { name: 'Zoom in' }).click()
		]);
		await page.getByRole('navigation').getByRole('link', { name: 'Source' }).click();
		await expect(map(page)).toBeHidden();
		comes();
		await (await asked.response())?.finished();
		await page.evaluate(() => document.fonts.ready);
		await page.getByRole('navigation').getByRole('link', { name: 'Map' }).click();
		await expect(map(page)).toHaveAttribute('data-map', 'gl');
		await expect(page.locator('canvas')).toHaveCount(1);
		expect(errors).toEqual([]);
	}
);

test(
	'a map that is folded away while the scheme changes comes back in the new one',
	LONG,
	async ({ page }) => {
		const errors = faultsOf(page);
		const lead = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
		await open(page, '/');
		await startGl(page);
		await lead('Source');
		await expect(map(page)).toBeHidden();
		await page.emulateMedia({ colorScheme: 'dark' });
		await lead('Map');
		await expect(map(page)).toBeVisible();
		const ink = () => inkOf(region(page, 'KZ-AKT'), colourOf('status-2', 'dark'));
		await expect.poll(ink).toBeGreaterThan(200);
		expect(errors).toEqual([]);
	}
);

test('a running map survives being folded away', LONG, async ({ page }) => {
	const errors = faultsOf(page);
	await open(page, '/');
	await startGl(page);
	for (let i = 0; i < 2; i++) {
		await page.getByRole('navigation').getByRole('link', { name: 'Source' }).click();
		await expect(map(page)).toBeHidden();
		await page.getByRole('navigation').getByRole('link', { name: 'Map' }).click();
		await expect(map(page)).toBeVisible();
		await expect(map(page)).toHaveAttribute('data-map', 'gl');
	}
	expect(errors).toEqual([]);
	await expect(page.locator('canvas')).toHaveCount(1);
});

for (const { language, prefix } of LANGUAGE_PAGES)
	test(
		`no name in the list is broken inside a word, in ${language}`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await page.goto(prefix || '/');
			const list = page.locator('section:has([data-list])');
			// A phone's widths, and that of the column at a desk.
			for (const width of [320, 344, 355, 360, 375, 390, 412, 900, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await brokenWords(list), `${width} pixels`).toEqual([]);
			}
		}
	);
