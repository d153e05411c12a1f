import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '../chromium.ts';
import { camerasOf, watchFlights } from './flights.ts';
import { groundOf, map, open, requestsOfAMinute, startGl } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { test } from './own-browser.ts';
import { apart, darkness, meanOf, pictureOf, pictures } from './picture.ts';
import { doubleType, losses } from './reflow.ts';
import { LONG, longUnless } from './long.ts';

const PAGES = ['', '/region/KZ-MAN', '/region/KZ-KAR', '/table', '/source', '/method', '/404'];
const WINDOWS = [
	{ name: 'at 400 %, in a window of 1280 × 1024', width: 320, height: 256 },
	{ name: 'on the smallest phone', width: 320, height: 640 },
	{ name: 'where the map has its first labels', width: 640, height: 740 },
	{ name: 'in a low window', width: 900, height: 400 },
	{ name: 'in a narrow window with a column', width: 1024, height: 700 }
];
const LARGE_LETTERS = [
	{ name: 'on a phone', width: 360, height: 740 },
	{ name: 'at a desk', width: 1280, height: 800 }
];

for (const { language, prefix } of LANGUAGE_PAGES) {
	test(`nothing is lost in any window, in ${language}`, LONG, ({ page }) =>
		expectNothingLost(page, prefix, WINDOWS)
	);

	test(`nothing is lost with letters twice as large, in ${language}`, LONG, async ({ page }) => {
		await doubleType(page);
		await expectNothingLost(page, prefix, LARGE_LETTERS);
	});
}

/**
 * Each page comes in another of the windows, with nothing lost as soon as it is alive, and is then drawn to the size of the
 * others, as by turning a phone.
 */
async function expectNothingLost(page: Page, prefix: string, windows: typeof WINDOWS) {
	for (const [i, path] of PAGES.entries()) {
		const address = `${prefix}${path}` || '/';
		const first = i % windows.length;
		const inTurn = [...windows.slice(first), ...windows.slice(0, first)];
		for (const [turn, { name, width, height }] of inTurn.entries()) {
			await page.setViewportSize({ width, height });
			if (turn === 0) {
				await page.goto(address);
				// Alive, though its buttons may be folded away.
				await expect(page.locator('[data-map] button')).toHaveCount(3);
				await page.evaluate(() => document.fonts.ready);
				expect.soft(await losses(page), `${address} ${name}`).toEqual([]);
			} else
				await softly.poll(() => losses(page), `${address}, drawn to size, ${name}`).toEqual([]);
		}
	}
}

const softly = expect.configure({ soft: true });

const STATED = ['KZ-AST', 'KZ-ALA', 'KZ-AKT', 'KZ-MAN', 'KZ-PAV'];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`where the system forces its own colours, ${colorScheme}`, () => {
		test.beforeEach(({ page }) => page.emulateMedia({ colorScheme, forcedColors: 'active' }));

		test(
			'fills differ as seen in the list, the insets, the legend and the kiosk',
			longUnless(colorScheme === 'dark'),
			async ({ page }) => {
				// As high as the list, down to the last of them.
				await page.setViewportSize({ width: 1280, height: 1400 });
				await open(page, '/');
				await expectDifferent(
					page,
					STATED.map((id) => page.locator(`[data-list="${id}"] > :first-child`))
				);
				await expectDifferent(
					page,
					['KZ-AST', 'KZ-ALA', 'KZ-SHY'].map((id) => page.locator(`[data-inset="${id}"] svg`))
				);
				await expectDifferent(page, await page.getByRole('table').getByRole('button').all());
				await page.goto('/kiosk');
				await expect(page.locator('html')).toHaveAttribute('data-beat');
				await expectDifferent(
					page,
					await page.getByRole('list').first().locator('li > :first-child').all()
				);
			}
		);

		test(
			'statuses differ as seen on the map, and its words are read, in either renderer',
			LONG,
			async ({ page }) => {
				await open(page, '/');
				for (const renderer of ['twin', 'gl']) {
					if (renderer === 'gl') await startGl(page);
					await expect(map(page)).toHaveAttribute('data-map', renderer);
					const [none, ...held] = await groundsSeen(page, ['KZ-KAR', 'KZ-AKT', 'KZ-MAN']);
					expect(held).toHaveLength(2);
					for (const ground of held)
						expect(apart(ground, none ?? ground), renderer).toBeGreaterThan(LEAST);
					const dots = ['nur-sultan', 'almaty', 'zhanaozen'].map((id) =>
						page.locator(`[data-city="${id}"] circle + circle`)
					);
					await expectDifferent(page, dots, renderer);
				}
			}
		);

		test('text is 4.5:1 on what it lies on', LONG, async ({ page }) => {
			for (const path of ['/', '/region/KZ-MAN', '/source#almaty-streets']) {
				await page.goto(path);
				await expect(page.locator('[data-map] button')).toHaveCount(3);
				const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
				expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
			}
		});

		test(
			'what is selected and where the keyboard is are marked by lines',
			LONG,
			async ({ page }) => {
				await open(page, '/region/KZ-AST');
				const inset = (id: string) => page.locator(`[data-inset="${id}"]`);
				await expect(inset('KZ-AST')).toHaveCSS('outline-style', 'solid');
				await expect(inset('KZ-ALA')).toHaveCSS('outline-style', 'none');
				const entry = page.getByRole('table').getByRole('button').first();
				await entry.focus();
				// One tab stop of all entries, once that has come.
				await expect(entry).toHaveAttribute('tabindex', '0');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Shift+Tab');
				await expect(entry).toHaveCSS('outline-style', 'solid');
				const highlight = await page.evaluate(() => {
					const probe = document.createElement('p');
					probe.style.outline = '1px solid highlight';
					document.body.append(probe);
					return getComputedStyle(probe).outlineColor;
				});
				await expect(entry).toHaveCSS('outline-color', highlight);
			}
		);
	});

test(
	'more contrast has stronger and wider lines, in either renderer, as soon as it is asked for',
	LONG,
	async ({ page }) => {
		await open(page, '/');
		await startGl(page);
		await page.mouse.move(1100, 700);
		const clip = { x: 700, y: 225, width: 180, height: 170 };
		const dark = async () => darkness(await pictureOf(page, clip));
		const usual = await dark();
		await page.emulateMedia({ contrast: 'more' });
		await expect.poll(dark).toBeGreaterThan(1.3 * usual);
		const strong = await dark();
		await open(page, '/');
		await expect.poll(dark).toBeGreaterThan(0.8 * strong);
	}
);

test(
	'the map jumps where motion is not welcome, and the rest steps back at once',
	LONG,
	async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await watchFlights(page);
		await open(page, '/');
		await page.locator('[data-list]').first().hover();
		await expect(page.locator('svg:has(> [data-lit])')).toHaveCSS('transition-duration', '0s');
		await startGl(page);
		for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Show the whole country']) {
			await camerasOf(page);
			await page.getByRole('button', { name }).click();
			await expect.poll(() => page.evaluate(() => window.cameras.size), name).toBeGreaterThan(0);
			// A flight takes half a second.
			await page.evaluate(async () => {
				for (let frames = 0; frames < 40; frames++) await new Promise(requestAnimationFrame);
			});
			expect(await camerasOf(page), name).toBe(1);
		}
	}
);

test(
	'where less data is wanted, neither typefaces nor the WebGL map nor the site come unasked',
	LONG,
	async ({ openOwn }) => {
		const page = await openOwn([...CHROMIUM_ARGS, '--enable-blink-features=PrefersReducedData']);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setEmulatedMedia', {
			features: [{ name: 'prefers-reduced-data', value: 'reduce' }]
		});
		const requests = await requestsOfAMinute(page);
		await page.waitForLoadState('networkidle');
		expect(requests.filter((url) => /maplibre|topo|woff2|service-worker/.test(url))).toEqual([]);
		expect(
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		).toBe(0);
		await startGl(page);
	}
);

/** By how much two fills must differ as they are seen, in steps of a channel. */
const LEAST = 6;

/** What is seen of some places, no two alike. */
/** @param places in view together */
async function expectDifferent(page: Page, places: readonly Locator[], name?: string) {
	expect(places.length).toBeGreaterThan(2);
	const boxes = [];
	for (const place of places) {
		const box = await place.boundingBox();
		if (!box) throw new Error('expected a place on the page, seen none');
		boxes.push(box);
	}
	const seen = (await pictures(page, boxes)).map(meanOf);
	for (const [i, one] of seen.entries())
		for (const other of seen.slice(i + 1)) expect(apart(one, other), name).toBeGreaterThan(LEAST);
}

async function groundsSeen(page: Page, ids: readonly string[]) {
	const clips = [];
	for (const id of ids) {
		const { x, y } = await groundOf(page, id);
		clips.push({ x: x - 14, y: y - 14, width: 28, height: 28 });
	}
	return (await pictures(page, clips)).map(meanOf);
}
