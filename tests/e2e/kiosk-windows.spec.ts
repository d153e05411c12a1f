import { expect, test, type Page } from '@playwright/test';
import { openKiosk, stopsIn } from './kiosk.ts';
import { labelsAtBracket, labelsCut } from './labels.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { longUnless } from './long.ts';

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
		longUnless(language === 'kk'),
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
		longUnless(language === 'kk'),
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
		`in ${language} no label of the map crosses the bracket on a screen of a usual size, nor is one cut`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await openKiosk(page, '?stops=overview', prefix);
			const labels = '[data-city] text';
			for (const [width, height] of [...USUAL, [1920, 1080]] as const) {
				await page.setViewportSize({ width, height });
				expect(await labelsAtBracket(page, labels), `${width} × ${height}`).toEqual([]);
				expect(await labelsCut(page), `${width} × ${height}`).toEqual([]);
			}
			await page.setViewportSize({ width: 740, height: 360 });
			expect(await labelsCut(page, labels)).toEqual([]);
		}
	);
}

for (const [width, height] of [
	[360, 740],
	[412, 823],
	[768, 1024],
	[1280, 800],
	[1920, 1080]
] as const)
	test(
		`in a window of ${width} × ${height} nothing moves while the kiosk comes over a slow connection and starts`,
		longUnless(width === 1280),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			// Fonts that arrive late are no matter of the kiosk.
			await page.route('**/*.woff2', (route) => route.abort());
			// The status line has its longest text.
			await page.route('**/_app/version.json', (route) => route.abort());
			await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
			await slowDown(page);
			const shifts = await layoutShifts(page);
			await page.goto('/kiosk');
			await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
			await expect(page.locator('[data-offline]')).toBeAttached();
			await expect(page.locator('[data-may-sleep]')).toBeAttached();
			const { total, moved } = await shifts();
			expect(total, moved.join('\n')).toBeLessThanOrEqual(0.01);
		}
	);

/** Gives a page the network and the processor of a slow phone. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1.6e6 / 8,
		uploadThroughput: 750e3 / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * Observes the layout shifts of the page that is loaded next.
 *
 * @returns what tells the cumulative layout shift so far, after the next frame, and what moved by how much
 */
async function layoutShifts(page: Page) {
	await page.addInitScript(() => {
		const seen = { total: 0, moved: [] as string[] };
		Object.assign(window, { layoutShifts: seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & {
					value: number;
					sources: { node: Node | null }[];
				};
				seen.total += value;
				const names = sources.map(({ node }) =>
					node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : 'text'
				);
				seen.moved.push(`${value.toFixed(4)}: ${names.join(', ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(async () => {
			await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
			return (window as unknown as { layoutShifts: { total: number; moved: string[] } })
				.layoutShifts;
		});
}

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
