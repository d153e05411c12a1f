import { expect, test, type Page } from '@playwright/test';
import { openKiosk, stopLabelFaults, stopsIn } from './kiosk.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { LONG, longUnless } from './long.ts';
import { expectStill, slowDown, STILL_WINDOWS, watchShifts } from './stillness.ts';

/** Screens on their side, down to a phone's: rows that keep their height leave the map little. */
const LOW = [
	[1920, 540],
	[2560, 1080],
	[1280, 400],
	[844, 390],
	[740, 360],
	[640, 360],
	[400, 300]
] as const;

/** Screens that a kiosk is shown on. */
const USUAL = [
	[800, 480],
	[1024, 600],
	[1024, 768],
	[1280, 720],
	[1280, 800],
	[1366, 768],
	[1080, 1920]
] as const;

const ALL = [...LOW, ...USUAL, [360, 740], [1920, 1080]] as const;

for (const { language, prefix } of LANGUAGE_PAGES) {
	test(
		`in ${language} nothing lies over the title, the stamp and the legend in a window of any proportions`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await openKiosk(page, '?stops=overview', prefix);
			for (const [width, height] of ALL) {
				await page.setViewportSize({ width, height });
				expect(await wordsCovered(page), `${width} × ${height}`).toEqual([]);
			}
		}
	);

	test(
		`in ${language} no word of a stop is cut on a screen of a usual size`,
		LONG,
		async ({ page }) => {
			test.slow();
			await openKiosk(page, '', prefix);
			for (const stop of await stopsIn(page)) {
				for (const [width, height] of USUAL) {
					await page.setViewportSize({ width, height });
					// The letters are made smaller in a frame after the window is.
					await expect
						.poll(() => pixelsCut(page), {
							intervals: [20],
							message: `${stop}, ${width} × ${height}`
						})
						.toBeLessThanOrEqual(0);
				}
				await page.keyboard.press('ArrowRight');
			}
		}
	);

	test(
		`in ${language} the legend’s entries stand under each other where they take several rows`,
		LONG,
		async ({ page }) => {
			await openKiosk(page, '?stops=overview', prefix);
			for (const [width, height] of ALL) {
				await page.setViewportSize({ width, height });
				const [first = [], ...others] = await swatchesByRow(page);
				expect(first.length, `${width} × ${height}`).toBeGreaterThan(1);
				for (const row of others)
					expect(row, `${width} × ${height}`).toEqual(first.slice(0, row.length));
			}
		}
	);

	test(
		`in ${language} no name on the map lies on another or is cut on a screen of a usual size, at any stop`,
		LONG,
		async ({ page }) => {
			await openKiosk(page, '', prefix);
			for (const stop of await stopsIn(page)) {
				for (const [width, height] of [...USUAL, [740, 360], [2560, 1080], [3840, 2160]] as const) {
					await page.setViewportSize({ width, height });
					await expect
						.poll(() => stopLabelFaults(page), { message: `${stop}, ${width} × ${height}` })
						.toEqual([]);
				}
				await page.keyboard.press('ArrowRight');
			}
		}
	);
}

for (const { language, prefix } of LANGUAGE_PAGES)
	for (const window of STILL_WINDOWS) {
		const name = `in ${language}, in a window of ${window.width} × ${window.height},`;
		test(
			`${name} nothing moves while the kiosk comes over a slow connection and starts`,
			longUnless(language === 'en' && window.width === 1280),
			async ({ page }) => {
				await page.setViewportSize(window);
				// Fonts that arrive late are no matter of the kiosk.
				await page.route('**/*.woff2', (route) => route.abort());
				// The status line has its longest text.
				await page.route('**/_app/version.json', (route) => route.abort());
				await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
				await slowDown(page);
				await watchShifts(page);
				await page.goto(`${prefix}/kiosk`);
				await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
				await expect(page.locator('[data-offline]')).toBeVisible();
				await expect(page.locator('[data-may-sleep]')).toBeVisible();
				await expectStill(page, name);
			}
		);
	}

test(
	'the messages of the status line move nothing, whichever comes first, in any window and language',
	LONG,
	async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
		for (const { language, prefix } of LANGUAGE_PAGES)
			for (const window of STILL_WINDOWS) {
				await page.setViewportSize(window);
				await openKiosk(page, '?dwell=120', prefix);
				const placesOf = () =>
					page
						.locator('[data-may-sleep], [data-tour], .legend, .stamp, [data-panel]')
						.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
				const before = await placesOf();
				await page.route('**/_app/version.json', (route) => route.abort());
				await expect
					.poll(async () => {
						await page.clock.runFor(31_000);
						return page.locator('[data-offline]').count();
					})
					.toBe(1);
				expect(await placesOf(), `${language} ${window.width} × ${window.height}`).toEqual(before);
				await page.unroute('**/_app/version.json');
			}
	}
);

/** Words of the title, the stamp and the legend that something lies over, or that are not within the window. */
function wordsCovered(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [across, down] = [innerWidth, innerHeight];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const covered: string[] = [];
		while (walker.nextNode()) {
			const { parentElement: parent, textContent: text } = walker.currentNode;
			if (!text?.trim() || !parent?.closest('header, .legend, .stamp')) continue;
			const range = document.createRange();
			range.selectNode(walker.currentNode);
			const seen = [...range.getClientRects()].every(({ left, top, right, bottom }) => {
				if (left < 0 || top < 0 || right > across || bottom > down) return false;
				const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				return over?.closest('header, .legend, .stamp')?.contains(parent);
			});
			if (!seen) covered.push(text);
		}
		return covered;
	});
}

/** By how much what a stop tells goes beyond the room it has, at its right or below. */
function pixelsCut(page: Page): Promise<number> {
	return page.evaluate(() => {
		const room = document.querySelector('[data-stop]')?.getBoundingClientRect();
		const told = [...document.querySelectorAll('[data-stop] > * > *')];
		if (!room || told.length === 0) throw new Error('expected words at a stop, seen none');
		return Math.max(
			...told.flatMap((element) => {
				const { right, bottom } = element.getBoundingClientRect();
				return [right - room.right - 0.5, bottom - room.bottom - 0.5];
			})
		);
	});
}

/** Where the swatches of each row of the legend begin, in whole pixels. */
function swatchesByRow(page: Page): Promise<number[][]> {
	return page.getByRole('list').evaluate((list) => {
		const rows = new Map<number, number[]>();
		for (const entry of list.children) {
			const swatch = entry.firstElementChild?.getBoundingClientRect();
			const { top } = entry.getBoundingClientRect();
			if (swatch) rows.set(top, [...(rows.get(top) ?? []), Math.round(swatch.x)]);
		}
		return [...rows.values()];
	});
}
