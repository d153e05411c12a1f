import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { HEIGHT, heightScript, SANDBOX } from '../../src/lib/embed/embed-code.ts';
import { rgbOf } from './colour.ts';
import { BUILD } from './deployment.ts';
import { open, startGl } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { elsewhere, freePort, serveThrough } from './server.ts';
import { LONG, longUnless } from './long.ts';
import { darkness, pictureOf } from './picture.ts';

interface Framing {
	readonly src: string;
	readonly sandbox?: string | null;
	readonly width?: string;
	/** What else stands in the page around. */
	readonly rest?: string;
}

/** A page of another origin with the map in a frame, that notes every message it gets. */
async function frameIt(page: Page, { src, sandbox = null, width = '600', rest = '' }: Framing) {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const allowed = sandbox === null ? '' : ` sandbox="${sandbox}"`;
	const newspaper = await elsewhere(
		`<!doctype html><meta charset="utf-8"><title>Elsewhere</title>
		<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
		<iframe src="${src}" title="Map" width="${width}" height="300"${allowed}></iframe>${rest}`
	);
	page.once('close', () => void newspaper.end());
	await page.goto(newspaper.address);
	const frame = page.frameLocator('iframe').first();
	const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	return { frame, heard, errors };
}

const SETTINGS = [
	{ name: 'no sandbox', sandbox: null, scripts: true },
	{ name: 'the sandbox that is recommended', sandbox: SANDBOX.join(' '), scripts: true },
	{ name: 'scripts and its own origin', sandbox: 'allow-scripts allow-same-origin', scripts: true },
	{ name: 'scripts without an origin', sandbox: 'allow-scripts', scripts: true },
	{ name: 'nothing allowed', sandbox: '', scripts: false }
] as const;

for (const { name, sandbox, scripts } of SETTINGS)
	test(
		`from another origin, with ${name}, the coloured map is seen and tells its height alone`,
		longUnless(name === SETTINGS[0].name),
		async ({ page, baseURL }) => {
			const { frame, heard, errors } = await frameIt(page, { src: `${baseURL}/embed`, sandbox });
			for (const [layer, colour] of [
				['1-named', rgbOf('status-1')],
				['3-named', rgbOf('status-3')]
			] as const)
				await expect(frame.locator(`[data-layer="${layer}"]`)).toHaveCSS('fill', colour);
			await expect(
				frame.getByText('Published 8 January 2022 · one article · not updated')
			).toBeVisible();
			if (scripts) {
				await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
				const height = await frame
					.locator('main')
					.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
				await expect.poll(async () => (await heard()).at(-1)).toMatchObject({ height });
			}
			for (const message of await heard())
				expect(Object.keys(message as object).sort()).toEqual(['height', 'type']);
			if (!scripts) expect(await heard()).toEqual([]);
			expect(errors).toEqual([]);
		}
	);

test(
	'without an origin, from a host that opens its files to no other, the twin is whole',
	LONG,
	async ({ page }) => {
		// Neither type nor script arrives; WebKit runs no script there from any host.
		const port = await freePort();
		const host = await serveThrough(BUILD, port, { without: ['access-control-allow-origin'] });
		for (const width of ['280', '600', '1000']) {
			const { frame, heard, errors } = await frameIt(page, {
				src: `http://localhost:${port}/embed`,
				sandbox: 'allow-scripts',
				width
			});
			await expect(frame.locator('[data-layer="3-named"]')).toHaveCSS('fill', rgbOf('status-3'));
			await expect(frame.locator('[data-map] [data-region]')).toHaveCount(17);
			await expect(frame.getByRole('table')).toBeVisible();
			await expect(frame.locator('[data-inset]')).toHaveCount(3);
			await expect(
				frame.getByText('Published 8 January 2022 · one article · not updated')
			).toBeVisible();
			const over = await frame
				.locator('html')
				.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
			expect(over, width).toBeLessThanOrEqual(0);
			expect(await heard()).toEqual([]);
			// The browser names the script it may not fetch. Nothing else fails.
			expect(errors.filter((error) => !/dynamically imported module/.test(error))).toEqual([]);
		}
		await host.end();
	}
);

for (const { language, prefix, title, stamp } of LANGUAGE_PAGES)
	for (const width of [280, 320, 600, 1200])
		test(
			`in ${language} it fits ${width} pixels, with no fault that axe knows`,
			longUnless(language === 'kk' && width === 320),
			async ({ page }) => {
				await page.setViewportSize({ width, height: 300 });
				await page.goto(`${prefix}/embed`);
				await expect(page.locator('[data-map]').getByRole('button').first()).toBeVisible();
				await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
				await expect(page.getByText(stamp)).toBeVisible();
				await expect(page.locator('a[href^="https://chernayakobra.ru/"]')).toBeVisible();
				await expect(page.getByRole('navigation')).toHaveCount(0);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(over).toBeLessThanOrEqual(0);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id }) => id)).toEqual([]);
			}
		);

/** As the code is given: without the script that lets the frame follow. */
for (const { language, prefix, title, stamp } of LANGUAGE_PAGES)
	test(
		`in ${language} a frame of the height that is offered shows date, caption, source and the whole map`,
		LONG,
		async ({ page }) => {
			for (const width of [280, 400, 600, 800, 1000])
				for (const query of ['', '?region=KZ-MAN']) {
					await page.setViewportSize({ width, height: HEIGHT });
					await page.goto(`${prefix}/embed${query}`);
					await expect(page.locator('[data-map]').getByRole('button').first()).toBeVisible();
					const caption = page.getByText(stamp).locator('xpath=..');
					for (const part of [
						page.getByRole('heading', { level: 1 }).filter({ hasText: title }),
						caption,
						page.locator('a[href^="https://chernayakobra.ru/"]'),
						page.locator('[data-map]')
					]) {
						const { y = 0, height = Infinity } = (await part.boundingBox()) ?? {};
						expect.soft(y + height, `${width} ${query} ${part}`).toBeLessThanOrEqual(HEIGHT);
					}
				}
		}
	);

test(
	'its height depends on the frame’s width alone, and no scroll bar takes from that',
	LONG,
	async ({ playwright, launchOptions, baseURL }) => {
		// Those that take room are hidden from tests otherwise.
		const ignoreDefaultArgs = ['--hide-scrollbars'];
		const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs });
		const page = await browser.newPage();
		const { frame } = await frameIt(page, { src: `${baseURL}/embed` });
		await expect(frame.locator('[data-map]').getByRole('button').first()).toBeVisible();
		const sizeAt = async (width: number, height: number) => {
			await page.locator('iframe').evaluate(
				(element: HTMLIFrameElement, size) => {
					element.width = `${size.width}`;
					element.height = `${size.height}`;
				},
				{ width, height }
			);
			return frame.locator('main').evaluate(async (main) => {
				await new Promise(requestAnimationFrame);
				const { width, height } = main.getBoundingClientRect();
				return [width, height];
			});
		};
		for (const width of [280, 600, 1000, 1300]) {
			const low = await sizeAt(width, 200);
			expect(low[0]).toBe(width);
			for (const height of [400, 640, 799, 2000])
				expect(await sizeAt(width, height), `${width} × ${height}`).toEqual(low);
		}
		await browser.close();
	}
);

test('a map with room for names has them in any frame, in either renderer', async ({ page }) => {
	const name = page.locator('[data-map] text').filter({ hasText: 'Karaganda' });
	for (const [width, height] of [
		[640, 480],
		[1000, 640]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page, '/embed');
		await expect(name).toBeVisible();
	}
	const clip = await name.boundingBox();
	if (!clip) throw new Error('expected a name, seen none');
	const ink = async () => darkness(await pictureOf(page, clip));
	expect(await ink()).toBeGreaterThan(50);
	await startGl(page);
	await expect.poll(ink).toBeGreaterThan(50);
	// Without room there are none, however wide the window.
	await page.setViewportSize({ width: 1000, height: 640 });
	await open(page, '/');
	await expect(name).toBeHidden();
});

test('the address asks for a region, a scheme, and no legend; what is unknown is ignored', async ({
	page
}) => {
	await page.goto('/embed?region=KZ-MAN&theme=dark&legend=off&what=ever');
	await expect(page.locator('[data-region="KZ-MAN"]')).toHaveAttribute('aria-current', 'true');
	await expect(page.getByRole('status')).toContainText('Mangystau: Protester-held – our reading');
	await expect(page.locator('main')).toHaveCSS('background-color', rgbOf('paper', 'dark'));
	await expect(page.getByRole('table')).toHaveCount(0);
	await page.goto('/embed?region=<script>&theme=pink&legend=perhaps');
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('status')).toBeEmpty();
	await expect(page.locator('main')).toHaveCSS('background-color', rgbOf('paper'));
});

test(
	'an inset selects its region within the frame, as its outline does',
	LONG,
	async ({ page, baseURL }) => {
		const { frame } = await frameIt(page, { src: `${baseURL}/embed` });
		// Alive.
		await expect(frame.locator('[data-map] button').first()).toBeVisible();
		const inset = frame.locator('[data-inset="KZ-ALA"]');
		await inset.click();
		await expect(inset).toHaveAttribute('aria-current', 'true');
		await expect(frame.getByRole('status')).toContainText('Anarchy');
		expect(page.context().pages()).toHaveLength(1);
	}
);

test('a region answers within the frame, and what leads on opens beside it', async ({
	page,
	baseURL
}) => {
	const { frame } = await frameIt(page, { src: `${baseURL}/embed`, sandbox: SANDBOX.join(' ') });
	await expect(frame.locator('[data-map]').getByRole('button').first()).toBeVisible();
	await frame.locator('[data-region="KZ-AKT"]').focus();
	await page.keyboard.press('Enter');
	await expect(frame.getByRole('status')).toContainText(
		'Aktobe Region: Protester-held – our reading'
	);
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		frame.getByRole('link', { name: 'Why this colour' }).click()
	]);
	await expect(opened).toHaveURL(`${baseURL}/region/KZ-AKT`);
	await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Aktobe Region');
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('Who held Kazakhstan’s');
});

test('forged messages change neither the frame nor the page around it', async ({
	page,
	baseURL
}) => {
	const forger = `<iframe srcdoc="<script>parent.postMessage({type:'aimaq:height',height:3000},'*')</script>"></iframe>`;
	const { frame, heard } = await frameIt(page, {
		src: `${baseURL}/embed`,
		sandbox: SANDBOX.join(' '),
		rest: heightScript(baseURL ?? '') + forger
	});
	const height = () => page.locator('iframe').first().getAttribute('height');
	const content = () =>
		frame
			.locator('main')
			.evaluate((main) => String(Math.ceil(main.getBoundingClientRect().height)));
	await expect.poll(async () => (await height()) === (await content())).toBe(true);
	const told = await height();
	await page.evaluate(() => {
		for (const forged of [3000, NaN, -1, Infinity, 1e9, '900', null])
			postMessage({ type: 'aimaq:height', height: forged }, '*');
		const [framed] = document.getElementsByTagName('iframe');
		for (const data of [
			{ type: 'aimaq:height', height: 9000 },
			'region=KZ-MAN',
			{ region: 'KZ-MAN' }
		])
			framed?.contentWindow?.postMessage(data, '*');
	});
	await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(9);
	expect(await height()).toBe(told);
	await expect(frame.getByRole('status')).toBeEmpty();
	expect(await content()).toBe(told);
});

test(
	'the code is given, follows the choices, and is shown working',
	LONG,
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, '/method');
		await page.getByRole('link', { name: 'Embed this map' }).click();
		await expect(page).toHaveURL('/embed-code');
		await page.getByRole('combobox', { name: 'Language' }).selectOption('kk');
		await page.getByLabel('Selected region').selectOption('KZ-MAN');
		await page.getByLabel('Colours').selectOption('dark');
		await page.getByLabel('With the legend').uncheck();
		const code = page.getByLabel('The code');
		await expect(code).toHaveValue(/\/kk\/embed\?region=KZ-MAN&amp;theme=dark&amp;legend=off"/);
		await expect(code).toHaveValue(/sandbox="allow-scripts /);
		// Who hears the frame hears its title in the language of what it shows.
		await expect(code).toHaveValue(/title="Бір мақала бойынша: [^"]*" lang="kk"/);
		await expect(page.locator('iframe')).toHaveAttribute('title', /^Бір мақала бойынша: /);
		await expect(page.locator('iframe')).toHaveAttribute('lang', 'kk');
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await expect(page.getByText('Copied', { exact: true })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
		const frame = page.frameLocator('iframe');
		await page.locator('iframe').scrollIntoViewIfNeeded();
		await expect(frame.locator('[data-region="KZ-MAN"]')).toHaveAttribute('aria-current', 'true');
		await expect(frame.getByRole('table')).toHaveCount(0);
		// The preview follows the height it is told.
		const content = () =>
			frame
				.locator('main')
				.evaluate((main) => String(Math.ceil(main.getBoundingClientRect().height)));
		await expect
			.poll(async () => (await page.locator('iframe').getAttribute('height')) === (await content()))
			.toBe(true);
	}
);

test('without script it is a coloured map whose links open beside it', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/ru/embed`);
	await expect(page.locator('[data-layer="1-named"]')).toHaveCSS('fill', rgbOf('status-1'));
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		page.locator('[data-region="KZ-KAR"]').dispatchEvent('click')
	]);
	await expect(opened).toHaveURL(`${baseURL}/ru/region/KZ-KAR`);
	await context.close();
});
