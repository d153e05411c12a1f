import { expect, test, type Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { colourOf } from './colour.ts';
import { groundOf, map, open, panel, region, requestsOfAMinute, startGl } from './gl.ts';
import { inkOf, middleOf, near, pictures, type Clip, type Colour } from './picture.ts';
import { LONG } from './long.ts';

const canvas = (page: Page) => page.locator('canvas');

for (const { how, click } of [
	{ how: 'a key held', click: { modifiers: ['Control' as const] } },
	{ how: 'the middle button', click: { button: 'middle' as const } }
])
	test(
		`a click with ${how} opens a region or a passage beside, as on the twin`,
		LONG,
		async ({ page }) => {
			await open(page, '/');
			await startGl(page);
			const { x, y } = await groundOf(page, 'KZ-KAR');
			const marker = await page.locator('[data-city="almaty"]').boundingBox();
			const canvas = page.locator('.maplibregl-canvas');
			const corner = await canvas.boundingBox();
			if (!marker || !corner) throw new Error('expected a marker and a canvas, seen none');
			for (const [at, address] of [
				[{ x, y }, '/region/KZ-KAR'],
				[
					{ x: marker.x + marker.height / 2, y: marker.y + marker.height / 2 },
					'/source#almaty-streets'
				]
			] as const) {
				const [beside] = await Promise.all([
					page.context().waitForEvent('page'),
					canvas.click({ ...click, position: { x: at.x - corner.x, y: at.y - corner.y } })
				]);
				await expect(beside).toHaveURL(address);
				await beside.close();
			}
			await expect(page).toHaveURL('/');
		}
	);

test('the WebGL map never starts by itself, and its files are there when it is wanted', async ({
	page
}) => {
	await page.clock.install();
	const files = page.waitForResponse((response) => response.url().includes('maplibre-gl'));
	await open(page, '/');
	await page.clock.runFor(60_000);
	await files;
	await expect(canvas(page)).toHaveCount(0);
	await page.mouse.move(400, 400);
	await page.clock.runFor(1000);
	await expect(canvas(page)).toHaveCount(1);
});

test('a pointer over the map starts it', async ({ page }) => {
	await open(page, '/');
	await page.mouse.move(400, 400);
	await expect(map(page)).toHaveAttribute('data-map', 'gl');
});

test(
	'a pointer that was over the map before the page had settled is not forgotten',
	LONG,
	async ({ page }) => {
		await page.addInitScript(() => {
			const held: (() => void)[] = [];
			Object.assign(window, {
				requestIdleCallback: (call: () => void) => held.push(call),
				settle: () => held.forEach((call) => call())
			});
		});
		await open(page, '/');
		await page.mouse.move(400, 400);
		await page.evaluate(() => {
			const { settle } = window as { settle?: () => void };
			settle?.();
		});
		await expect(canvas(page)).toHaveCount(1);
	}
);

test('it never starts by itself where the visitor saves data', LONG, async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const requests = await requestsOfAMinute(page);
	expect(requests.filter((url) => url.includes('maplibre'))).toEqual([]);
});

test('it answers clicks and keeps its canvas from page to page', async ({ page }) => {
	await page.goto('/');
	await startGl(page);
	await canvas(page).evaluate((element) => element.setAttribute('data-first', ''));
	const aktobe = await groundOf(page, 'KZ-AKT');
	await page.mouse.click(aktobe.x, aktobe.y);
	await expect(page).toHaveURL('/region/KZ-AKT');
	const karaganda = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(karaganda.x, karaganda.y);
	await expect(page).toHaveURL('/region/KZ-KAR');
	await expect(panel(page)).toContainText('No colour does not mean government-held, or calm.');
	await page.mouse.click(760, 140);
	await expect(page).toHaveURL('/');
	await expect(page.locator('canvas[data-first]')).toHaveCount(1);
});

test('it goes to a region too small to be seen when that is chosen, and back with Escape', async ({
	page
}) => {
	await page.goto('/');
	await startGl(page);
	// The twin below it is where the map is on its way to.
	const ink = () => inkOf(region(page, 'KZ-AST'), colourOf('status-1'));
	const seen = await ink();
	expect(seen).toBeGreaterThan(20);
	await page.locator('[data-inset="KZ-AST"]').click();
	await expect.poll(ink).toBeGreaterThan(5 * seen);
	await page.keyboard.press('Escape');
	await expect.poll(ink).toBeLessThan(2 * seen);
	await expect.poll(ink).toBeGreaterThan(seen / 2);
});

test(
	'three presses on its zoom button keep the selected region in view',
	LONG,
	async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/region/KZ-MAN');
		await startGl(page);
		for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
		// The map stays where the visitor has moved it: Mangystau fills its lower left.
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
		await page.mouse.click(330, 560);
		await expect(page).toHaveURL('/region/KZ-MAN');
	}
);

test('a click on ground that is still to be drawn picks its region', LONG, async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	await startGl(page);
	const east = await groundOf(page, 'KZ-VOS');
	for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Move west', 'Move west'])
		await page.getByRole('button', { name }).click();
	const picture = () => canvas(page).screenshot();
	await expect.poll(async () => (await picture()).equals(await picture())).toBe(true);
	// The camera jumps back, and the click comes before a frame does.
	await page
		.getByRole('button', { name: 'Show the whole country' })
		.evaluate(async (home: HTMLElement, at) => {
			home.click();
			await new Promise((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(null);
			});
			const { x: clientX, y: clientY } = at;
			for (const type of ['mousedown', 'mouseup', 'click'])
				document
					.querySelector('canvas')
					?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true }));
		}, east);
	await expect(page).toHaveURL('/region/KZ-VOS');
});

test('a click on a city marker leads to its passage', LONG, async ({ page }) => {
	await page.goto('/');
	await startGl(page);
	const dot = await page.locator('[data-city="zhanaozen"] circle').first().boundingBox();
	await page.mouse.click((dot?.x ?? 0) + 22, (dot?.y ?? 0) + 22);
	await expect(page).toHaveURL('/source#zhanaozen-council');
});

test('taking over moves no edge by more than a pixel', LONG, async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => document.fonts.ready);
	// The fair copy follows the draft.
	await expect
		.poll(() =>
			page
				.locator('[data-map] svg')
				.first()
				.evaluate((twin) => getComputedStyle(twin).shapeRendering)
		)
		.toBe('auto');
	const before = [await pictures(page, BORDERS), await pictures(page, HATCHES)] as const;
	await startGl(page);
	await page.mouse.move(1100, 700);
	const after = [await pictures(page, BORDERS), await pictures(page, HATCHES)] as const;
	expectSame(before[0], after[0], COUNTRY);
	// The lines of a hatch too: their phase is the twin's.
	expectSame(before[1], after[1], PROTESTERS);
});

test('taking over moves no word at the bracket by more than a pixel', LONG, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/kk');
	await page.evaluate(() => document.fonts.ready);
	const words = page.locator('[data-area] text:visible');
	await expect(words).toHaveCount(2);
	const [first, last] = [await words.first().boundingBox(), await words.last().boundingBox()];
	if (!first || !last) throw new Error('expected words at the bracket, seen none');
	// Their beginnings: further on the country's border is near.
	const clip = { x: first.x, y: first.y - 4, width: 90, height: last.y + last.height - first.y };
	const middle = async () => (await pictures(page, [clip])).map(middleOf)[0] ?? NaN;
	const before = await middle();
	await startGl(page);
	await expect.poll(async () => Math.abs((await middle()) - before)).toBeLessThan(1);
});

/** The country's border in the north-east, the west and the south-east, where no label stands. */
const BORDERS: readonly Clip[] = [
	{ x: 700, y: 225, width: 180, height: 170 },
	{ x: 18, y: 335, width: 55, height: 120 },
	{ x: 730, y: 480, width: 60, height: 90 }
];

/** Ground of Aktobe and of Mangystau without a label or a border. */
const HATCHES: readonly Clip[] = [
	{ x: 230, y: 430, width: 70, height: 60 },
	{ x: 180, y: 575, width: 30, height: 30 }
];

const COUNTRY = colourOf('country');
const PROTESTERS = colourOf('status-2');

function expectSame(before: readonly PNG[], after: readonly PNG[], colour: Colour) {
	for (const [i, picture] of before.entries()) {
		const other = after[i] ?? picture;
		expect(near(picture, other, 1, colour), `clip ${i}, of the twin`).toBeGreaterThan(0.97);
		expect(near(other, picture, 1, colour), `clip ${i}, of the WebGL map`).toBeGreaterThan(0.97);
	}
}
