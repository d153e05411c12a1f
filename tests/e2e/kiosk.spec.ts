import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { deploy, deployBroken, breakNetwork, touchAround } from './kiosk-trials.ts';
import { loseContext } from './break-gl.ts';
import { BUILT } from './built.ts';
import { fingersOn } from './fingers.ts';
import { groundOf } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import {
	follow,
	letStart,
	openKiosk,
	passing,
	stopLabelFaults,
	stopShown,
	stopsIn
} from './kiosk.ts';
import { faultsOfWalk } from './walk-faults.ts';
import { walkTour } from './walk-tour.ts';
import { LONG, longUnless } from './long.ts';
import { faultsOf } from './faults.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** Of some places so much is said that their stops have several parts. */
const TOUR = [
	...['overview', 'nur-sultan', 'almaty', 'almaty-2', 'almaty-3', 'west', 'west-2'],
	...['zhanaozen', 'zhanaozen-2', 'not-stated']
];

test('the tour shows every stop for its time, begins again, and leaves nothing behind', async ({
	page
}) => {
	const pass = passing(page);
	await openKiosk(page, '?dwell=5');
	const stops = await stopsIn(page);
	expect(stops).toEqual(TOUR);
	const walk = await walkTour(page, {
		stops: 3 * stops.length + 1,
		every: stops.length,
		pass: () => pass(5_000)
	});
	expect(walk.shown).toEqual([...stops, ...stops, ...stops, ...stops.slice(0, 1)]);
	expect(faultsOfWalk(walk, stops.length)).toEqual([]);
});

test('the whole tour takes 75 seconds, and stays longest where most is said', async ({ page }) => {
	const pass = passing(page);
	await openKiosk(page);
	// To its beginning: opening the kiosk took some of its time.
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	const seconds = new Map<string, number>();
	let passed = 0;
	for (let stop = 'overview'; stop !== 'overview' || seconds.size < 2; passed++) {
		seconds.set(stop, (seconds.get(stop) ?? 0) + 1);
		await pass(1_000);
		stop = (await stopShown(page)) ?? 'none';
	}
	expect([...seconds.keys()]).toEqual(TOUR);
	// The clock ticks each half second, so that a stop may stay for half a second more.
	expect(passed).toBeGreaterThanOrEqual(75);
	expect(passed).toBeLessThanOrEqual(75 + TOUR.length / 2);
	expect(Math.min(...seconds.values())).toBeGreaterThanOrEqual(5);
	const secondsAt = (place: string) =>
		[...seconds].reduce((sum, [stop, time]) => sum + (stop.startsWith(place) ? time : 0), 0);
	for (const place of ['nur-sultan', 'west', 'zhanaozen'])
		expect(secondsAt('almaty')).toBeGreaterThan(secondsAt(place));
});

test('only the places and passages that the address asks for are shown', LONG, async ({ page }) => {
	await openKiosk(page, '?stops=zhanaozen,west-control,source,nowhere');
	expect(await stopsIn(page)).toEqual(['west-control', 'zhanaozen', 'zhanaozen-2', 'source']);
});

for (const { language, prefix, title, stamp, none } of LANGUAGE_PAGES) {
	for (const [width, height] of [
		[1920, 1080],
		[1080, 1920]
	] as const)
		test(
			`in ${language}, on a screen of ${width} × ${height}, all that is said is at least 36 pixels high and whole`,
			longUnless(language === 'ru' && width === 1080),
			async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.goto(`${prefix}/walk`);
				const said = await page.locator('blockquote > p').allTextContents();
				await openKiosk(page, '', prefix);
				let shown = '';
				for (const stop of await stopsIn(page)) {
					await expect(page.locator('[data-stop] h2'), stop).not.toBeEmpty();
					const seen = await wordsSeen(page);
					expect(seen.smallest, stop).toBeGreaterThanOrEqual(36);
					expect(seen.cut, stop).toEqual([]);
					expect(seen.text).toContain(title);
					expect(seen.text).toContain(stamp);
					expect(seen.text.toLowerCase()).toContain(none.toLowerCase());
					shown += seen.text;
					await page.keyboard.press('ArrowRight');
				}
				expect(said.length).toBeGreaterThan(10);
				expect(said.filter((words) => !shown.includes(words))).toEqual([]);
			}
		);

	test(
		`in ${language} names on the map are at least 28 pixels high at every stop, and lie on nothing`,
		longUnless(language === 'ru'),
		async ({ page }) => {
			await openKiosk(page, '', prefix);
			for (const stop of await stopsIn(page)) {
				const sizes = await page
					.locator('[data-label] text')
					.evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
				expect(Math.min(...sizes), stop).toBeGreaterThanOrEqual(28);
				expect(await stopLabelFaults(page), stop).toEqual([]);
				await page.keyboard.press('ArrowRight');
			}
		}
	);
}

test('the whole country stays, the place of a stop is outlined, and a city is shown through a lens', async ({
	page
}) => {
	await openKiosk(page);
	const whole = await page.locator('[data-region="KZ-KAR"]').boundingBox();
	const place = page.locator('[data-outline]');
	await expect(place).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	const [outline, capital] = [await place.boundingBox(), page.locator('[data-region="KZ-AST"]')];
	const shown = await capital.boundingBox();
	if (!outline || !shown) throw new Error('expected the capital and its outline, seen none');
	// In the middle of it, whatever the width of the line is.
	expect(outline.x + outline.width / 2).toBeCloseTo(shown.x + shown.width / 2, -0.5);
	expect(outline.y + outline.height / 2).toBeCloseTo(shown.y + shown.height / 2, -0.5);
	const lens = await page.locator('[data-lens="KZ-AST"]').boundingBox();
	const map = await page.locator('[data-stop-map]').boundingBox();
	expect((lens?.height ?? 0) / (map?.height ?? 1)).toBeGreaterThan(0.25);
	expect(await page.locator('[data-region="KZ-KAR"]').boundingBox()).toEqual(whole);
	while ((await stopShown(page)) !== 'west') await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-lens]')).toHaveCount(0);
	expect(await page.locator('[data-region="KZ-KAR"]').boundingBox()).toEqual(whole);
});

test('from stop to stop nothing moves for longer than 1.2 seconds, and nothing where motion is not welcome', async ({
	page
}) => {
	await openKiosk(page);
	const durations = () =>
		page.evaluate(() =>
			document
				.getAnimations()
				.filter(({ effect }) => !(effect as KeyframeEffect).target?.matches('[data-progress]'))
				.map(({ effect }) => Number(effect?.getComputedTiming().endTime))
		);
	await page.keyboard.press('ArrowRight');
	expect(Math.max(...(await durations()))).toBeLessThanOrEqual(1_200);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('ArrowRight');
	expect(await durations()).toEqual([]);
});

test('keys and buttons lead to the next stop and the previous, hold the tour and let it go on', async ({
	page
}) => {
	await openKiosk(page, '?dwell=12');
	await page.keyboard.press('ArrowRight');
	expect(await stopShown(page)).toBe('nur-sultan');
	await page.getByRole('button', { name: 'Previous' }).click();
	expect(await stopShown(page)).toBe('overview');
	await page.keyboard.press('p');
	await page.clock.runFor(30_000);
	expect(await stopShown(page)).toBe('overview');
	await page.getByRole('button', { name: 'Resume' }).click();
	await page.clock.runFor(12_500);
	expect(await stopShown(page)).toBe('nur-sultan');
	await page.getByRole('button', { name: 'Next' }).click();
	expect(await stopShown(page)).toBe('almaty');
});

test('a line is full when the next stop is due', LONG, async ({ page }) => {
	await openKiosk(page, '?dwell=20');
	const durations = () =>
		page
			.locator('[data-progress]')
			.evaluate((line) => line.getAnimations().map((one) => one.effect?.getTiming().duration));
	await page.keyboard.press('ArrowRight');
	await expect.poll(durations).toEqual([20_000]);
	await page.clock.runFor(5_000);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(durations).toEqual([20_000]);
	await page.keyboard.press('p');
	await expect.poll(durations).toEqual([45_000]);
});

test('the whole screen is a key or a button away, and given back by the same', async ({ page }) => {
	await openKiosk(page);
	const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(false);
	await page.getByRole('button', { name: 'Full screen' }).click();
	await expect.poll(isFull).toBe(true);
});

test('a visitor who touches the map finds regions, cities and the source, and the tour comes back', async ({
	page
}) => {
	await openKiosk(page, '?idle=60');
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(x, y);
	const panel = page.locator('[data-panel]');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Karaganda Region');
	await follow(page, page.locator('[data-city="almaty"] circle').last());
	await expect(panel.locator('#almaty-streets')).toBeInViewport();
	await follow(page, panel.locator('#almaty-streets').getByRole('link', { name: 'Almaty' }));
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Almaty');
	expect(new URL(page.url()).pathname).toBe('/kiosk');
	const beat = () => page.evaluate(() => Number(document.documentElement.dataset['beat']));
	const before = await beat();
	await page.clock.runFor(59_000);
	expect(await beat()).toBeGreaterThan(before + 50_000);
	await expect(page.locator('[data-stop]')).toHaveCount(0);
	await page.clock.runFor(2_000);
	expect(await stopShown(page)).toBe('overview');
});

test('a visitor has a button for the table, whose regions open, and nothing that is too small for a finger', async ({
	page
}) => {
	await openKiosk(page, '?idle=60');
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(x, y);
	const panel = page.locator('[data-panel]');
	const tooSmall = () =>
		page.locator('a:visible, button:visible').evaluateAll((targets) =>
			targets
				.filter((target) => !target.closest('[data-map]'))
				.map((target) => ({ target, box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.width < 43.5 || box.height < 43.5)
				.map(({ target, box }) => `${target.textContent}: ${box.width} × ${box.height}`)
		);
	expect(await tooSmall()).toEqual([]);
	await follow(page, panel.getByRole('link', { name: 'Source', exact: true }));
	await expect(panel.locator('#almaty-streets')).toBeAttached();
	expect(await tooSmall()).toEqual([]);
	await follow(page, panel.getByRole('link', { name: 'Table', exact: true }));
	await expect(panel.getByRole('row')).toHaveCount(18);
	expect(await tooSmall()).toEqual([]);
	await follow(page, panel.getByRole('link', { name: 'Mangystau', exact: true }));
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Mangystau');
	expect(new URL(page.url()).pathname).toBe('/kiosk');
	// The reading tour is what the kiosk itself shows.
	await follow(page, panel.getByRole('link', { name: 'Map', exact: true }));
	await follow(page, panel.getByRole('link', { name: 'Walk through it' }));
	expect(await stopShown(page)).toBe('overview');
});

test('a finger scrolls what a visitor reads, and nothing else', LONG, async ({ page }) => {
	await openKiosk(page);
	await follow(page, page.locator('[data-city="almaty"] circle').last());
	const panel = page.locator('[data-panel]');
	await expect(panel.locator('#almaty-streets')).toBeInViewport();
	const scrolled = () =>
		panel.evaluate(({ firstElementChild }) => firstElementChild?.scrollTop ?? 0);
	const before = await scrolled();
	const box = await panel.boundingBox();
	if (!box) throw new Error('expected a panel, seen none');
	const { swipe } = await fingersOn(page);
	const [x, y] = [box.x + box.width / 2, box.y + 20];
	await swipe([x, y], [x, y + 200]);
	await expect.poll(scrolled).toBeLessThan(before - 50);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a link to the original becomes a code to scan', LONG, async ({ page }) => {
	await openKiosk(page);
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(x, y);
	await follow(page, page.getByRole('link', { name: 'All regions' }));
	await follow(page, page.getByRole('link', { name: 'The original' }));
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toHaveAttribute(
		'aria-label',
		/^QR code: https:\/\/chernayakobra\.ru\//
	);
	expect(new URL(page.url()).pathname).toBe('/kiosk');
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
});

test(
	'everything that stands still drifts by at most 24 pixels in an hour',
	LONG,
	async ({ page }) => {
		await openKiosk(page, '?stops=overview');
		const places: { x: number; y: number }[] = [];
		for (let quarter = 0; quarter < 12; quarter++) {
			const box = await page.locator('header').boundingBox();
			if (box) places.push({ x: box.x, y: box.y });
			await page.clock.fastForward(5 * 60_000);
			await page.clock.runFor(1_000);
		}
		for (const side of ['x', 'y'] as const) {
			const all = places.map((place) => place[side]);
			expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(24);
		}
		expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThanOrEqual(5);
	}
);

test('the night dims the screen, and every word keeps a contrast of 4.5:1', async ({ browser }) => {
	const page = await browser.newPage({ timezoneId: 'UTC', colorScheme: 'light' });
	await openKiosk(page, '?night=22-6');
	await expect(page.locator('[data-night]')).toHaveCount(0);
	await page.clock.setFixedTime(new Date('2026-01-05T23:00:00Z'));
	await page.clock.runFor(1_000);
	await expect(page.locator('[data-night]')).toBeVisible();
	const contrasts = await page.evaluate(() => {
		const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const [, , , veil = 0] = channels(
			getComputedStyle(document.querySelector('[data-night]') ?? document.body).backgroundColor
		);
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
				const share = (value * (1 - veil)) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const paper = luminance(
			getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor
		);
		return [...document.querySelectorAll('main h1, main h2, main p, main span, [data-label] text')]
			.filter(({ textContent }) => textContent?.trim())
			.map((element) => {
				const style = getComputedStyle(element);
				return (
					(luminance(element.matches('text') ? style.fill : style.color) + 0.05) / (paper + 0.05)
				);
			});
	});
	expect(contrasts.length).toBeGreaterThan(10);
	expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
	await page.close();
});

test('a refused wake lock is said, and asked for again', LONG, async ({ page }) => {
	await page.addInitScript(() => {
		let asked = 0;
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: () =>
					asked++ === 0
						? Promise.reject(new DOMException('refused', 'NotAllowedError'))
						: Promise.resolve(Object.assign(new EventTarget(), { release: () => {} }))
			}
		});
	});
	await openKiosk(page);
	await expect(page.locator('[data-may-sleep]')).toBeVisible();
	await page.clock.runFor(61_000);
	await expect(page.locator('[data-may-sleep]')).toBeHidden();
});

test(
	'a silent site is said with the time since when, and no more once it answers',
	LONG,
	async ({ page }) => {
		const pass = passing(page);
		await openKiosk(page);
		await page.route('**/_app/version.json', (route) => route.abort());
		await pass(31_000);
		await expect(page.locator('[data-offline]')).toContainText('no connection since 05.01.2026, ');
		const since = await page.locator('[data-offline]').innerText();
		await page.clock.runFor(10 * 60_000);
		await page.reload();
		await letStart(page);
		await expect(page.locator('[data-offline]')).toHaveText(since);
		expect(await page.locator('[data-map] [data-region]').count()).toBe(17);
		await page.unroute('**/_app/version.json');
		await expect
			.poll(async () => {
				await pass(5_000);
				return page.locator('[data-offline]').count();
			})
			.toBe(0);
	}
);

test('an endpoint in the address is told each minute how the screen is, and nothing of its visitors', async ({
	page
}) => {
	const pass = passing(page);
	const told: unknown[] = [];
	const errors = faultsOf(page);
	await page.route('**/beat?screen=hall', (route) => {
		told.push(route.request().postDataJSON());
		return route.abort();
	});
	await openKiosk(page, `?dwell=120&heartbeat=${encodeURIComponent('/beat?screen=hall')}`);
	await pass(1_000);
	const state = { version: BUILT.running, stop: 'overview', offlineSince: null, webgl: false };
	await expect.poll(() => told).toEqual([state]);
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.click(x, y);
	await expect(page.locator('[data-stop]')).toHaveCount(0);
	await page.route('**/_app/version.json', (route) => route.abort());
	await pass(58_500);
	await expect
		.poll(async () => {
			await pass(1_000);
			return told[1];
		})
		.toEqual({ ...state, offlineSince: expect.any(Number) });
	expect(errors).toEqual([]);
});

test(
	'no endpoint is told anything unless the address names one, by https or of the site itself',
	LONG,
	async ({ page }) => {
		const posted: string[] = [];
		page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()));
		for (const query of ['', '?heartbeat=http://watch.example/beat', '?heartbeat=javascript:1']) {
			await openKiosk(page, query);
			await page.clock.runFor(130_000);
		}
		expect(posted).toEqual([]);
	}
);

test(
	'no policy is broken and nothing is inaccessible, on tour and visited',
	LONG,
	async ({ page }) => {
		const seen = faultsOf(page);
		await page.goto('/kiosk?dwell=120');
		await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
		for (const stop of ['overview', 'west', 'not-stated']) {
			while ((await stopShown(page)) !== stop) await page.keyboard.press('ArrowRight');
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			expect(
				violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
				stop
			).toEqual([]);
		}
		const { x, y } = await groundOf(page, 'KZ-KAR');
		await page.mouse.click(x, y);
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		expect(seen).toEqual([]);
	}
);

test(
	'a new deployment is taken by one reload, between two stops, time after time',
	LONG,
	async ({ page }) => {
		expect(await deploy(page, 2, BUILT)).toEqual([]);
	}
);

test('a deployment that never becomes what it says costs no reload', LONG, async ({ page }) => {
	expect(await deployBroken(page, 0.5)).toBe(0);
});

test('no touch and no key leads out', async ({ page }) => {
	test.slow();
	expect(await touchAround(page, 20, 1)).toEqual([]);
});

test(
	'whatever befalls the network, the picture stays, and the screen is fresh soon after',
	LONG,
	async ({ page }) => {
		await breakNetwork(page, 8, 1);
	}
);

test(
	'a visitor has the WebGL map, its loss shows the twin, and the tour goes on without it',
	LONG,
	async ({ page }) => {
		// Software draws it twice, each time for long.
		test.slow();
		await page.setViewportSize({ width: 1280, height: 720 });
		const drawn = { timeout: 120_000 };
		await page.goto('/kiosk?dwell=120&idle=600');
		await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
		const map = page.locator('[data-map]');
		const heading = page.locator('[data-panel]').getByRole('heading', { level: 1 });
		const east = await groundOf(page, 'KZ-VOS');
		await page.mouse.click(east.x, east.y);
		await expect(heading).toHaveText('East Kazakhstan');
		await expect(map).toHaveAttribute('data-map', 'gl', drawn);
		for (let press = 0; press < 3; press++)
			await page.getByRole('button', { name: 'Zoom in' }).click();
		await loseContext(page, { comesBack: false });
		await expect(map).toHaveAttribute('data-map', 'twin');
		await expect(heading).toHaveText('East Kazakhstan');
		await expect(map).toHaveAttribute('data-map', 'gl', drawn);
		await page.keyboard.press('Escape');
		await expect(map).toHaveAttribute('data-map', 'twin');
		await expect(page.locator('canvas')).toHaveCount(0);
		expect(await stopShown(page)).toBe('overview');
		// The whole country is shown again.
		const again = await groundOf(page, 'KZ-VOS');
		expect(Math.hypot(again.x - east.x, again.y - east.y)).toBeLessThan(2);
	}
);

/** What a kiosk says beside its map, with the size of its smallest letters in pixels and the words that are cut. */
function wordsSeen(page: Page) {
	return page.evaluate(async () => {
		await document.fonts.ready;
		const texts = [...document.querySelectorAll('h1, [data-stop] *, .legend *, .stamp *')].filter(
			(element) =>
				element.checkVisibility() &&
				[...element.childNodes].some(
					({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
				)
		);
		const cut = texts.filter((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			const { x, y, width, height } = (
				element.closest('.panel-area, .legend, .stamp, header') ?? document.body
			).getBoundingClientRect();
			return left < x - 1 || top < y - 1 || right > x + width + 1 || bottom > y + height + 1;
		});
		return {
			smallest: Math.min(
				...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
			),
			cut: cut.map(({ textContent }) => textContent),
			text: texts.map(({ textContent }) => textContent).join(' ')
		};
	});
}
