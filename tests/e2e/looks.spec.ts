import { expect, test, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { open, startGl } from './gl.ts';
import { openKiosk } from './kiosk.ts';
import { longUnless } from './long.ts';

/**
 * What the site looks like, compared with pictures of it in `looks/`, half as large as the windows. They show the letters of
 * Debian's Chromium with Debian's fonts. How to renew them stands in the README.
 */
const LOOKS: readonly Look[] = [
	{ name: 'overview', path: '/', size: [1280, 800] },
	{ name: 'overview-dark-ru', path: '/ru', size: [1280, 800], dark: true },
	{ name: 'overview-wide-kk', path: '/kk', size: [1920, 1080] },
	{ name: 'overview-phone-ru', path: '/ru', size: [360, 740] },
	{ name: 'overview-phone-on-its-side-kk', path: '/kk', size: [844, 390] },
	{ name: 'overview-tablet', path: '/', size: [768, 1024] },
	{ name: 'named-only', path: '/?evidence=named', size: [1280, 800] },
	{ name: 'region', path: '/region/KZ-MAN', size: [1280, 800] },
	{ name: 'region-phone-dark-kk', path: '/kk/region/KZ-ALA', size: [360, 740], dark: true },
	{ name: 'source-ru', path: '/ru/source', size: [1280, 800] },
	{ name: 'table', path: '/table', size: [1280, 800] },
	{ name: 'method-kk', path: '/kk/method', size: [1280, 800] },
	{ name: 'walk', path: '/walk#almaty', size: [1280, 800] },
	{ name: 'frame-narrow-ru', path: '/ru/embed', size: [320, 480] },
	{ name: 'frame-wide-dark', path: '/embed?theme=dark', size: [1000, 640] },
	{ name: 'webgl', path: '/', size: [1280, 800], how: 'webgl' },
	{ name: 'paper-ru', path: '/ru', size: [703, 1000], how: 'paper' },
	{ name: 'kiosk-overview-ru', path: '/ru', size: [1920, 1080], how: 'overview' },
	{ name: 'kiosk-almaty', path: '', size: [1920, 1080], how: 'almaty' },
	{ name: 'kiosk-west-upright-kk', path: '/kk', size: [1080, 1920], how: 'west' }
];

interface Look {
	readonly name: string;
	/** The address; of a kiosk, what the addresses of its language begin with. */
	readonly path: string;
	readonly size: readonly [width: number, height: number];
	readonly dark?: boolean;
	/** Beside the usual: on the WebGL map, on paper, or the stop of a kiosk. */
	readonly how?: 'webgl' | 'paper' | 'overview' | 'almaty' | 'west';
}

/** Those that `npm test` compares as well. */
const SHORT = ['overview', 'overview-phone-ru', 'kiosk-almaty'];

/**
 * How many pixels of a picture may differ, and by how much a pixel differs, from 0 to 1, before it counts. Measured: where each
 * letter is 0.005 pixels wider, so that a line of 60 ends a third of a pixel later, none differs; where the shortest of the
 * labels has moved by six pixels, at least 15 do.
 */
const TOLERANCE = { maxDiffPixels: 10, threshold: 0.3 } as const;

const isDebian = existsSync('/etc/debian_version');
test.skip(!isDebian, 'The pictures to compare with show the letters of Debian: expected Debian');
test.use({ deviceScaleFactor: 0.5 });

for (const look of LOOKS)
	test(
		`nothing has moved in the picture “${look.name}”`,
		longUnless(SHORT.includes(look.name)),
		async ({ page }) => {
			const [width, height] = look.size;
			await page.setViewportSize({ width, height });
			await page.emulateMedia({
				reducedMotion: 'reduce',
				colorScheme: look.dark ? 'dark' : 'light'
			});
			await waitForOwnType(page);
			await show(page, look);
			await page.evaluate(() => document.fonts.ready);
			await expect(page).toHaveScreenshot(`${look.name}.png`, {
				...TOLERANCE,
				// The version of the site, and the line that shows how far a stop has come.
				mask: [page.locator('[role="status"]'), page.locator('[data-progress]')],
				animations: 'disabled',
				scale: 'device'
			});
		}
	);

async function show(page: Page, { path, how }: Look): Promise<void> {
	switch (how) {
		case 'overview':
		case 'almaty':
		case 'west':
			return openKiosk(page, `?stops=${how}`, path);
		case 'webgl':
			await open(page, path);
			await startGl(page);
			return page.mouse.move(1, 1);
		case 'paper':
			await open(page, path);
			return page.emulateMedia({ media: 'print' });
		case undefined:
			return open(page, path);
	}
}

/**
 * Has a page that is yet to come use its own type, which it leaves aside where it comes late (`font-display: optional`): the
 * files come when the page waits for them.
 */
async function waitForOwnType(page: Page): Promise<void> {
	await page.route('**/*.woff2', async (route) => {
		await page.evaluate(() => {
			for (const face of document.fonts) face.display = 'block';
		});
		await route.continue();
	});
}
