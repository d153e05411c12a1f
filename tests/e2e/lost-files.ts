import { expect, type Page, type Route } from '@playwright/test';
import { BUILT } from './built.ts';

/** How a file fails to arrive. */
export const FAILURES = {
	aborted: (route) => route.abort(),
	'404': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'500': (route) => route.fulfill({ status: 500, body: 'Error' }),
	HTML: (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
	// Never answered.
	hung: () => Promise.resolve()
} as const satisfies Record<string, (route: Route) => Promise<void>>;

export type Failure = keyof typeof FAILURES;

/** One of every kind of page. */
export const KINDS = [
	...(['/', '/region/KZ-MAN', '/source', '/table', '/kiosk', '/embed'] as const),
	...(['/walk', '/method', '/data', '/embed-code'] as const)
] as const;

/** The scripts that a prerendered page names, by their path. */
export function scriptsOf(path: string): string[] {
	const html = BUILT.file(path === '/' ? '/index.html' : `${path}.html`);
	return [...html.matchAll(/<link href="([^"]+\.js)" rel="modulepreload"/g)].map(
		([, script = '']) => script
	);
}

/** Every word of a page, in order, without what script adds. */
const wordsOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-panel] :is(h1, h2, h3, p, li, td), .title, [data-region]')]
			.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
			.map((text) => text.replace(/\s+/g, ' ').trim())
			.filter(Boolean)
	);

/** The words of a page as it was built, in a browser that runs no script. */
export async function wordsAsBuilt(page: Page, path: string): Promise<string[]> {
	const browser = page.context().browser();
	const context = await browser?.newContext({ javaScriptEnabled: false });
	if (!context) throw new Error('expected a browser, seen none');
	const plain = await context.newPage();
	await plain.goto(new URL(path, page.url()).href);
	const words = await wordsOf(plain);
	await context.close();
	return words;
}

/** That a page still has its map and all its words. */
async function expectWhole(page: Page, words: readonly string[], name: string) {
	await expect(page.locator('[data-region]'), name).toHaveCount(17);
	const present = new Set(await wordsOf(page));
	expect(
		words.filter((word) => !present.has(word)),
		name
	).toEqual([]);
}

/** That a page stays as it came where one of its scripts fails. @param words of the page as it was built */
export async function expectWholeWithout(
	page: Page,
	path: string,
	words: readonly string[],
	[failure, script]: readonly [Failure, string]
) {
	await page.route(`**${script}`, FAILURES[failure]);
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	// The browser has given up on the script, or would never.
	await page.evaluate(
		(href) => Promise.race([import(href).catch(() => {}), new Promise(requestAnimationFrame)]),
		script
	);
	await expectWhole(page, words, `${failure}: ${script}`);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
}
