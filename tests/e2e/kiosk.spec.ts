import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { deploy, deployBroken, breakNetwork, touchAround } from './kiosk-trials.ts';
import { loseContext } from './break-gl.ts';
import { BUILT } from './built.ts';
import { fingersOn } from './fingers.ts';
import { groundOf } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { labelCollisions, labelsCut } from './labels.ts';
import { follow, letStart, openKiosk, passing, stopShown, stopsIn } from './kiosk.ts';
import { faultsOfWalk } from './walk-faults.ts';
import { walkTour } from './walk-tour.ts';
import { LONG, longUnless } from './long.ts';
import { faultsOf } from './faults.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const CHAPTERS = /^(overview|capital|almaty|west|aktobe|zhanaozen|not-stated|source)/;

test('the tour shows every stop for its time, begins again, and leaves nothing behind', async ({
	page
}) => {
	const pass = passing(page);
	await openKiosk(page, '?dwell=5');
	const stops = await stopsIn(page);
	expect(stops).toHaveLength(21);
	for (const stop of stops) expect(stop).toMatch(CHAPTERS);
	const walk = await walkTour(page, {
		stops: 3 * stops.length + 1,
		every: stops.length,
		pass: () => pass(5_000)
	});
	expect(walk.shown).toEqual([...stops, ...stops, ...stops, ...stops.slice(0, 1)]);
	expect(faultsOfWalk(walk, stops.length)).toEqual([]);
});

test('only the chapters that the address asks for are shown', LONG, async ({ page }) => {
	await openKiosk(page, '?stops=zhanaozen,source,nowhere');
	expect(await stopsIn(page)).toEqual([
		'zhanaozen-council',
		'zhanaozen-rule',
		'zhanaozen-demand',
		'source'
	]);
});

for (const { language, prefix, title, stamp, none } of LANGUAGE_PAGES) {
	test(
		`in ${language} what must be read is at least 36 pixels high at every stop, whole, and always there`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await openKiosk(page, '', prefix);
			for (const stop of await stopsIn(page)) {
				await expect(page.locator('[data-stop] h2'), stop).not.toBeEmpty();
				const seen = await page.evaluate(async () => {
					await document.fonts.ready;
					const texts = [
						...document.querySelectorAll('h1, [data-stop] *, .legend *, .stamp *')
					].filter((element) =>
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
				expect(seen.smallest, stop).toBeGreaterThanOrEqual(36);
				expect(seen.cut, stop).toEqual([]);
				expect(seen.text).toContain(title);
				expect(seen.text).toContain(stamp);
				expect(seen.text).toContain(none);
				await page.keyboard.press('ArrowRight');
			}
		}
	);

	test(
		`in ${language} no label of the map lies on another or is cut, nor are the words at the bracket`,
		longUnless(language === 'kk'),
		async ({ page }) => {
			await openKiosk(page, '?stops=overview', prefix);
			expect(await labelCollisions(page)).toEqual([]);
			expect(await labelsCut(page)).toEqual([]);
			await openKiosk(page, '?stops=west', prefix);
			const words = '[data-area] text';
			await expect(page.locator(words)).toHaveCount(language === 'en' ? 1 : 3);
			expect(await labelsCut(page, words)).toEqual([]);
		}
	);
}

test('a stop frames its place in the twin too', async ({ page }) => {
	await openKiosk(page, '?stops=zhanaozen');
	await expect(page.locator('[data-stop] h2')).toHaveText('Zhanaozen, Mangystau');
	// An observer tells the page, in a frame of its own, how much room the map has.
	await expect(async () => {
		const [stage, region] = await Promise.all([
			page.locator('[data-map]').boundingBox(),
			page.locator('[data-region="KZ-MAN"]').boundingBox()
		]);
		if (!stage || !region) throw new Error('expected a stage and a region, seen none');
		expect(region.y).toBeGreaterThanOrEqual(stage.y);
		expect(region.y + region.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
		expect(region.x).toBeGreaterThanOrEqual(stage.x);
		expect(region.x + region.width).toBeLessThanOrEqual(stage.x + stage.width);
		expect(region.height / stage.height).toBeGreaterThan(0.6);
	}).toPass({ timeout: 20_000 });
});

test('keys and buttons lead to the next stop and the previous, hold the tour and let it go on', async ({
	page
}) => {
	await openKiosk(page);
	await page.keyboard.press('ArrowRight');
	expect(await stopShown(page)).toBe('capital-calm');
	await page.getByRole('button', { name: 'Previous' }).click();
	expect(await stopShown(page)).toBe('overview');
	await page.keyboard.press('p');
	await page.clock.runFor(30_000);
	expect(await stopShown(page)).toBe('overview');
	await page.getByRole('button', { name: 'Resume' }).click();
	await page.clock.runFor(12_500);
	expect(await stopShown(page)).toBe('capital-calm');
	await page.getByRole('button', { name: 'Next' }).click();
	expect(await stopShown(page)).toBe('capital-checkpoints');
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

test('the night dims the screen', LONG, async ({ browser }) => {
	const page = await browser.newPage({ timezoneId: 'UTC' });
	await openKiosk(page, '?night=22-6');
	await expect(page.locator('[data-night]')).toHaveCount(0);
	await page.clock.setFixedTime(new Date('2026-01-05T23:00:00Z'));
	await page.clock.runFor(1_000);
	await expect(page.locator('[data-night]')).toBeVisible();
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
		for (const stop of ['overview', 'west-control', 'source']) {
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

test('a WebGL map that is lost gives way to the twin of the same stop', LONG, async ({ page }) => {
	// Software draws it twice, each time for long.
	test.slow();
	await page.setViewportSize({ width: 1280, height: 720 });
	const drawn = { timeout: 120_000 };
	await page.goto('/kiosk?stops=zhanaozen&dwell=120');
	const map = page.locator('[data-map]');
	await expect(map).toHaveAttribute('data-map', 'gl', drawn);
	await page.keyboard.press('ArrowRight');
	const framed = async () => {
		const [stage, region] = await Promise.all([
			map.boundingBox(),
			page.locator('[data-region="KZ-MAN"]').boundingBox()
		]);
		return stage && region && region.height / stage.height;
	};
	await loseContext(page, { comesBack: false });
	await expect(map).toHaveAttribute('data-map', 'twin');
	expect(await stopShown(page)).toBe('zhanaozen-rule');
	expect(await framed()).toBeGreaterThan(0.6);
	await expect(map).toHaveAttribute('data-map', 'gl', drawn);
});

test(
	'the WebGL map frames what the twin frames, at once where motion is not welcome, and forgets where a visitor has moved it',
	LONG,
	async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const map = page.locator('[data-map]');
		const heading = page.locator('[data-panel]').getByRole('heading', { level: 1 });
		await page.goto('/kiosk?stops=overview,zhanaozen&dwell=120&idle=600');
		await expect(map).toHaveAttribute('data-map', 'gl', { timeout: 120_000 });
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-stop="zhanaozen-council"]')).toBeVisible();
		const box = await page.locator('[data-region="KZ-MAN"]').boundingBox();
		if (!box) throw new Error('expected Mangystau’s ground, seen none');
		// East of Zhanaozen's marker.
		await page.mouse.click(box.x + 0.75 * box.width, box.y + 0.5 * box.height);
		await expect(heading).toHaveText('Mangystau');

		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowLeft');
		await expect(page.locator('[data-stop="overview"]')).toBeVisible();
		const east = await groundOf(page, 'KZ-VOS');
		const middle = await groundOf(page, 'KZ-KAR');
		await page.mouse.click(east.x, east.y);
		await expect(heading).toHaveText('East Kazakhstan');
		for (let press = 0; press < 3; press++)
			await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-stop="overview"]')).toBeVisible();
		await page.mouse.click(east.x, east.y);
		await expect(heading).toHaveText('East Kazakhstan');
		await page.mouse.click(middle.x, middle.y);
		await expect(heading).toHaveText('Karaganda Region');
	}
);
