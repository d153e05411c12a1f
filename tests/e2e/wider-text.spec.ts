import { expect, type Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '../chromium.ts';
import { open } from './gl.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { longUnless } from './long.ts';
import { test } from './own-browser.ts';
import { overlaps, SMALLEST_SIZE, spaceOut } from './wider-text.ts';

const WINDOWS = [
	{ width: 1280, height: 860 },
	{ width: 1024, height: 700 },
	{ width: 390, height: 844 },
	{ width: 360, height: 740 }
];

/** How a reader makes text wider. */
const READERS = {
	'spacing of WCAG': { args: [], widen: spaceOut },
	'a smallest size': { args: [SMALLEST_SIZE], widen: async () => {} },
	both: { args: [SMALLEST_SIZE], widen: spaceOut },
	neither: { args: [], widen: async () => {} }
} satisfies Record<string, { args: string[]; widen: (page: Page) => Promise<void> }>;

for (const { language, prefix } of LANGUAGE_PAGES)
	for (const [how, { args, widen }] of Object.entries(READERS))
		test(
			`with ${how} nothing lies on another thing or leaves the window, in ${language}`,
			longUnless(language === 'ru' && how === 'both'),
			async ({ openOwn }) => {
				const page = await openOwn([...CHROMIUM_ARGS, ...args]);
				for (const path of ['', '/region/KZ-MAN']) {
					const address = `${prefix}${path}` || '/';
					await page.setViewportSize({ width: 1280, height: 860 });
					await open(page, address);
					await widen(page);
					for (const size of WINDOWS) {
						await page.setViewportSize(size);
						const where = `${address} at ${size.width} × ${size.height}`;
						await softly.poll(() => overlaps(page), where).toEqual([]);
					}
				}
			}
		);

const softly = expect.configure({ soft: true, timeout: 10_000 });
