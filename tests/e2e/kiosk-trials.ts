import { expect, type Page, type Route } from '@playwright/test';
import { fingersOn } from './fingers.ts';
import { letStart, openKiosk, stopShown } from './kiosk.ts';
import { oneOf, seeded } from './seeded.ts';

const VERSION = '**/_app/version.json';

const KEYS = [
	...[
		'Tab',
		'Shift+Tab',
		'Enter',
		'Space',
		'Escape',
		'ArrowRight',
		'ArrowLeft',
		'PageDown',
		'f',
		'p'
	],
	...[
		'Control+p',
		'Control+s',
		'Control+f',
		'Control+l',
		'Control+n',
		'Control+t',
		'Control+Enter'
	],
	...['Alt+ArrowLeft', 'F1', 'F5', 'F11', 'Backspace', 'ContextMenu']
] as const satisfies readonly string[];

/** What a visitor does. A long press takes its time. */
const OFTEN = ['tap', 'tap', 'click', 'key', 'key'] as const;
const TOUCHES = [
	...OFTEN,
	...OFTEN,
	...OFTEN,
	...(['swipe', 'swipe', 'pinch', 'pinch', 'press'] as const),
	...(['menu', 'middle', 'drag', 'wheel'] as const)
] as const;

/** Touches a kiosk and presses keys, at random but the same each time. @returns the ways out that were found */
export async function touchAround(page: Page, count: number, seed: number): Promise<string[]> {
	const random = seeded(seed);
	const out: string[] = [];
	page.on('popup', (popup) => out.push(`window: ${popup.url()}`));
	page.on('dialog', (dialog) => out.push(`dialog: ${dialog.type()}`));
	page.on('download', (download) => out.push(`download: ${download.url()}`));
	page.on('framenavigated', (frame) => out.push(`address: ${frame.url()}`));
	await page.goto('/kiosk?idle=10&dwell=5');
	await expect(page.locator('html')).toHaveAttribute('data-beat', /\d/);
	out.length = 0;
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
	const at = () => [random() * width, random() * height] as const;
	const fingers = await fingersOn(page);
	for (let i = 0; i < count; i++)
		switch (oneOf(random, TOUCHES)) {
			case 'click':
				await page.mouse.click(...at());
				break;
			case 'tap':
				await fingers.tap(at());
				break;
			case 'press':
				await fingers.press(at());
				break;
			case 'swipe':
				await fingers.swipe(at(), at());
				break;
			case 'pinch':
				await fingers.pinch([at(), at()], [at(), at()]);
				break;
			case 'key':
				await page.keyboard.press(oneOf(random, KEYS));
				break;
			case 'menu':
				await page.mouse.click(...at(), { button: 'right' });
				break;
			case 'middle':
				await page.mouse.click(...at(), { button: 'middle' });
				break;
			case 'drag':
				await page.mouse.move(...at());
				await page.mouse.down();
				await page.mouse.move(...at());
				await page.mouse.up();
				break;
			case 'wheel':
				await page.mouse.wheel(0, 500 * (random() - 0.5));
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
