import { expect, type Page, type Route } from '@playwright/test';
import { fingersOn } from './fingers.ts';
import { letStart, openKiosk, stopShown } from './kiosk.ts';
import { oneOf, seeded } from './seeded.ts';
import { hold } from './hold.ts';

const VERSION = '**/_app/version.json';

const KEYS = [
	...['Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'Space', 'Escape', 'Home', 'End'],
	...['ArrowRight', 'ArrowLeft', 'PageDown', 'f', 'p', "'", '/'],
	...['Control+p', 'Control+s', 'Control+f', 'Control+l', 'Control+n', 'Control+t', 'Control+o'],
	...['Control+u', 'Control+Enter', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home'],
	...['F1', 'F3', 'F5', 'F7', 'F10', 'F11', 'F12', 'Backspace', 'ContextMenu']
] as const satisfies readonly string[];

/** What a visitor does. A long press takes its time. */
const OFTEN = ['tap', 'tap', 'click', 'key', 'key'] as const;
const TOUCHES = [
	...OFTEN,
	...OFTEN,
	...OFTEN,
	...(['swipe', 'swipe', 'pinch', 'pinch', 'press'] as const),
	...(['menu', 'middle', 'back', 'forward', 'drag', 'wheel'] as const)
] as const;

/** How many of the touches fall into a start whose scripts have not arrived yet. */
const EARLY_SHARE = 0.2;

/**
 * Touches a kiosk and presses keys, at random but the same each time, from its first frame on: for a fifth of the touches its
 * scripts have not arrived.
 *
 * @returns the ways out that were found
 */
export async function touchAround(page: Page, count: number, seed: number): Promise<string[]> {
	const random = seeded(seed);
	const out: string[] = [];
	await page.addInitScript(noteKeysLeft);
	await page.exposeFunction('keyLeft', (key: string) => void out.push(`key: ${key}`));
	const arrive = await hold(page, '**/_app/**/*.js');
	// There is a page to go back to, as there is when the launcher has started a browser.
	await page.goto('about:blank');
	await page.goto('/kiosk?idle=10&dwell=5', { waitUntil: 'commit' });
	await expect(page.locator('h1')).toBeVisible();
	page.on('popup', (popup) => out.push(`window: ${popup.url()}`));
	page.on('dialog', (dialog) => out.push(`dialog: ${dialog.type()}`));
	page.on('download', (download) => out.push(`download: ${download.url()}`));
	const address = page.url();
	// Kit writes the same address into the history when it starts.
	page.on(
		'framenavigated',
		(frame) => frame.url() !== address && out.push(`address: ${frame.url()}`)
	);
	const touch = await touching(page, random);
	for (let i = 0; i < count; i++) {
		if (i === Math.floor(count * EARLY_SHARE)) {
			arrive();
			await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
		}
		await touch();
	}
	const { selected, zoom } = await page.evaluate(() => ({
		selected: String(getSelection()),
		zoom: visualViewport?.scale
	}));
	if (selected) out.push(`selection: ${selected}`);
	if (zoom !== 1) out.push(`zoom: ${zoom}`);
	if (new URL(page.url()).pathname !== '/kiosk') out.push(page.url());
	return out;
}

/** Tells `keyLeft` of each key that the page leaves to the browser, whose own dialogs a test cannot see. */
function noteKeysLeft() {
	const harmless = /^(Tab|Enter| |Escape|Home|End|Page\w+|Arrow\w+)$/;
	const modifier = /^(Control|Shift|Alt)$/;
	addEventListener('keydown', ({ key, ctrlKey, altKey, defaultPrevented }) => {
		const opensNothing = modifier.test(key) || (harmless.test(key) && !ctrlKey && !altKey);
		if (defaultPrevented || opensNothing) return;
		(window as unknown as { keyLeft: (key: string) => void }).keyLeft(key);
	});
}

/** @returns what does one thing that a visitor may do, at a random place */
async function touching(page: Page, random: () => number): Promise<() => Promise<void>> {
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
	const at = () => [random() * width, random() * height] as const;
	const fingers = await fingersOn(page);
	return async () => {
		const kind = oneOf(random, TOUCHES);
		switch (kind) {
			case 'click':
				return page.mouse.click(...at());
			case 'tap':
				return fingers.tap(at());
			case 'press':
				return fingers.press(at());
			case 'swipe':
				return fingers.swipe(at(), at());
			case 'pinch':
				return fingers.pinch([at(), at()], [at(), at()]);
			case 'key':
				return page.keyboard.press(oneOf(random, KEYS));
			case 'menu':
				return page.mouse.click(...at(), { button: 'right' });
			case 'middle':
				return page.mouse.click(...at(), { button: 'middle' });
			case 'back':
			case 'forward':
				return fingers.sideButton(kind, at());
			case 'drag':
				await page.mouse.move(...at());
				await page.mouse.down();
				await page.mouse.move(...at());
				return page.mouse.up();
			case 'wheel':
				return page.mouse.wheel(0, 500 * (random() - 0.5));
		}
	};
}

const FAULTS = {
	'no connection': (route) => route.abort('connectionrefused'),
	'an error': (route) => route.fulfill({ status: 503, body: 'busy' }),
	'a page in its place': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }),
	'half an answer': (route) => route.fulfill({ contentType: 'application/json', body: '{"ver' }),
	'no answer': () => {}
} satisfies Record<string, (route: Route) => Promise<void> | void>;

/** Breaks the network of a kiosk over and over; it never shows less than it did, and says since when it is alone. */
export async function breakNetwork(page: Page, count: number, seed: number): Promise<void> {
	const random = seeded(seed);
	const [first = 'no connection', ...others] = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
	await openKiosk(page, '?dwell=5');
	for (let i = 0; i < count; i++) {
		const fault = oneOf(random, [first, ...others]);
		await page.route('**/*', FAULTS[fault]);
		await expect.poll(() => silence(page), `fault ${i}: ${fault}`).toBe(true);
		expect(await page.locator('[data-map] [data-region]').count(), fault).toBe(17);
		expect((await page.locator('[data-stop]').innerText()).length, fault).toBeGreaterThan(20);
		await page.unrouteAll();
		await expect.poll(() => silence(page), `after fault ${i}: ${fault}`).toBe(false);
	}
}

/** Lets some seconds pass. @returns whether the kiosk then says that it has no connection */
async function silence(page: Page): Promise<boolean> {
	await page.clock.runFor(5_000);
	return page.locator('[data-offline]').isVisible();
}

interface Site {
	/** The version that was built. */
	readonly running: string;
	/** A file of the built site. */
	readonly file: (path: string) => string;
}

/** Deploys the site over and over under a kiosk, each time by another name. @returns what was asked for and is missing */
export async function deploy(
	page: Page,
	count: number,
	{ running, file }: Site
): Promise<string[]> {
	let deployed = running;
	let loads = 0;
	const missing: string[] = [];
	page.on('load', () => loads++);
	page.on('pageerror', ({ message }) => missing.push(message));
	page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
	await page.route(VERSION, (route) => route.fulfill({ json: { version: deployed } }));
	await page.route('**/_app/immutable/**/*.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: file(new URL(route.request().url()).pathname).replaceAll(running, deployed)
		})
	);
	await page.route('**/kiosk', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: file('/kiosk.html').replaceAll(running, deployed)
		})
	);
	await openKiosk(page);
	for (let deployment = 1; deployment <= count; deployment++) {
		await page.clock.fastForward(10 * 60_000);
		await page.clock.runFor(1_000);
		deployed = `v${deployment}`;
		const before = await stopShown(page);
		await expect
			.poll(async () => {
				await page.clock.runFor(6_000);
				return loads;
			})
			.toBe(deployment + 1);
		expect(before).not.toBeNull();
		await letStart(page);
		await expect(page.getByText(`Build v${deployment}`)).toBeVisible();
	}
	expect(loads).toBe(count + 1);
	return missing;
}

/** Deploys a version that never becomes what it says, and lets hours pass. @returns the reloads */
export async function deployBroken(page: Page, hours: number): Promise<number> {
	let loads = 0;
	page.on('load', () => loads++);
	await page.route(VERSION, (route) => route.fulfill({ json: { version: 'never' } }));
	await openKiosk(page, '?dwell=120');
	for (let minute = 0; minute < hours * 60; minute += 2) {
		const before = loads;
		await page.clock.runFor(120_000);
		if (loads > before) await letStart(page);
	}
	return loads - 1;
}
