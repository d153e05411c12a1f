import { expect, test, type Page } from '@playwright/test';
import { map, open, panel, region, startGl, withoutWebgl } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { CITY_IDS, REGION_IDS } from './pages.ts';
import { LONG, longUnless } from './long.ts';

const PLACES = [...REGION_IDS, ...CITY_IDS];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** What has the focus on the map: a region's or a city's id. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { region, city, inset, list } = (document.activeElement as HTMLElement | SVGElement)
			.dataset;
		return region ?? city ?? inset ?? list ?? null;
	});

/** Waits until the map is a single tab stop. */
async function awaitRoving(page: Page): Promise<void> {
	await expect(page.locator('[data-region][tabindex="-1"]')).toHaveCount(REGION_IDS.length - 1);
}

/** Presses keys as a keyboard of their own letters would. */
async function typeLetters(page: Page, text: string): Promise<void> {
	for (const key of text) await page.locator(':focus').dispatchEvent('keydown', { key });
}

/** Presses Tab until a region or a city of the map has the focus. */
async function tabToMap(page: Page): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.closest('[data-region], [data-city]')))
			return;
	}
	throw new Error('expected the map within 40 presses of Tab, seen other things only');
}

for (const [width, height] of [
	[1280, 800],
	[360, 740]
] as const)
	test(
		`arrows lead from any region to all 17 and to every city, at ${width} × ${height}`,
		longUnless(width < 1000),
		async ({ page }) => {
			await withoutWebgl(page);
			await page.setViewportSize({ width, height });
			await open(page, '/');
			await tabToMap(page);
			const first = await focused(page);
			const ways = new Map<string, string[]>();
			const open_ = [first ?? ''];
			for (const from of open_) {
				if (ways.has(from)) continue;
				const to: string[] = [];
				for (const arrow of ARROWS) {
					await page.locator(`[data-region="${from}"], [data-city="${from}"]`).focus();
					await page.keyboard.press(arrow);
					to.push((await focused(page)) ?? '');
				}
				ways.set(from, to);
				open_.push(...to);
			}
			const cities = ['nur-sultan', 'almaty', 'zhanaozen'];
			expect([...ways.keys()].sort()).toEqual([...REGION_IDS, ...cities].sort());
			for (const from of ways.keys()) {
				const reached = new Set([from]);
				for (const at of reached) for (const to of ways.get(at) ?? []) reached.add(to);
				expect([...reached].sort(), from).toEqual([...ways.keys()].sort());
			}
		}
	);

test('the first arrow key after the first Tab into the map moves, though no further script arrives', async ({
	page
}) => {
	await withoutWebgl(page);
	await open(page, '/');
	// A request that is never answered.
	await page.route('**/*.js', () => {});
	await tabToMap(page);
	const first = await focused(page);
	expect(PLACES).toContain(first);
	await page.keyboard.press('ArrowDown');
	expect(PLACES).toContain(await focused(page));
	expect(await focused(page)).not.toBe(first);
});

test('the map is one tab stop, the insets one, the legend one, the list one', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/');
	await tabToMap(page);
	const stops: (string | null)[] = [];
	for (let presses = 0; presses < 16; presses++) {
		stops.push(
			await page.evaluate(() => {
				const group = document.activeElement?.parentElement?.closest(
					'[aria-label], [aria-labelledby]'
				);
				return group?.getAttribute('aria-label') ?? group?.getAttribute('aria-labelledby') ?? null;
			})
		);
		await page.keyboard.press('Tab');
	}
	const count = (name: RegExp | string) =>
		stops.filter((stop) => stop !== null && stop.search(name) === 0).length;
	expect(count('Map of Kazakhstan')).toBe(1);
	expect(count('Legend')).toBe(1);
	expect(count('The three cities')).toBe(1);
	expect(count('region-list')).toBe(1);
});

test('typing a name jumps to it, Enter opens it, Escape returns to where one was', async ({
	page
}) => {
	await withoutWebgl(page);
	await open(page, '/');
	await tabToMap(page);
	await page.keyboard.type('west k');
	expect(await focused(page)).toBe('KZ-ZAP');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/region/KZ-ZAP');
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('West Kazakhstan');
	expect(await focused(page)).toBe('KZ-ZAP');
	await page.keyboard.press('ArrowDown');
	expect(await focused(page)).toBe('KZ-ATY');
	// The first press takes the card away that the focus brought.
	await expect(page.locator('[data-card]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-card]')).toBeHidden();
	await expect(page).toHaveURL('/region/KZ-ZAP');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
	await expect.poll(() => focused(page)).toBe('KZ-ZAP');
});

test('a city leads to the same passage by Enter as by a click', async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/');
	await tabToMap(page);
	await page.keyboard.type('zhana');
	expect(await focused(page)).toBe('zhanaozen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/source#zhanaozen-council');
});

test('arrows move in the list and in the legend too', LONG, async ({ page }) => {
	await withoutWebgl(page);
	await open(page, '/');
	await awaitRoving(page);
	await page.locator('[data-list="KZ-AST"]').focus();
	await page.keyboard.press('ArrowDown');
	expect(await focused(page)).toBe('KZ-AKT');
	await page.keyboard.press('ArrowRight');
	expect(await focused(page)).toBe('KZ-ATY');
	await page.keyboard.press('End');
	await page.keyboard.type('mang');
	expect(await focused(page)).toBe('KZ-MAN');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/region/KZ-MAN');
	await open(page, '/');
	await awaitRoving(page);
	const [government, inside] = [
		/^Government-held, region named/,
		/^Protester-held, city in it named/
	];
	await page.getByRole('button', { name: government }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Home');
	await page.keyboard.type('protester-held, c');
	await expect(page.getByRole('button', { name: inside })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: inside })).toHaveAttribute('aria-pressed', 'true');
});

for (const { language, prefix, mangystau } of LANGUAGE_PAGES)
	test(
		`in ${language} a name is typed in its own letters`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await withoutWebgl(page);
			await open(page, prefix || '/');
			await tabToMap(page);
			await typeLetters(page, mangystau.slice(0, 5));
			expect(await focused(page)).toBe('KZ-MAN');
		}
	);

test(
	'what the keyboard is on is brought into sight, on the twin and on the WebGL map',
	LONG,
	async ({ page }) => {
		const inSight = async (id: string) => {
			const [stage, box] = [await map(page).boundingBox(), await region(page, id).boundingBox()];
			if (!stage || !box) return false;
			return box.x >= stage.x - 2 && box.x + box.width <= stage.x + stage.width + 2;
		};
		await withoutWebgl(page);
		await open(page, '/');
		for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => inSight('KZ-MAN')).toBe(false);
		await awaitRoving(page);
		await page.locator('[data-region="KZ-KAR"]').focus();
		await page.keyboard.type('mang');
		expect(await focused(page)).toBe('KZ-MAN');
		await expect.poll(() => inSight('KZ-MAN')).toBe(true);
	}
);

test('on the WebGL map a focus out of sight moves the camera', LONG, async ({ page }) => {
	await page.goto('/');
	await startGl(page);
	const picture = () => page.locator('canvas').screenshot();
	for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.getByRole('button', { name: 'Move west' })).toBeVisible();
	await awaitRoving(page);
	await page.locator('[data-region="KZ-KAR"]').focus();
	const before = await picture();
	await page.keyboard.type('mang');
	expect(await focused(page)).toBe('KZ-MAN');
	await expect.poll(async () => (await picture()).equals(before)).toBe(false);
});
