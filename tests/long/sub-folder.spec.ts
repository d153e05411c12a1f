import { expect, type Page } from '@playwright/test';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { map, open, panel, startGl } from '../e2e/gl.ts';
import { coldTab, test as base, visit } from '../e2e/kept-site.ts';
import { buildProject, copyProject } from '../e2e/project-copy.ts';
import { freePort, serve, type Answering } from '../e2e/server.ts';
import { nginx, WITHOUT_NGINX } from '../host/nginx.ts';
import { plainHost } from '../host/plain-host.ts';

const BASE = '/aimaq';
const SITE_URL = 'https://example.org';

/** The site is built once for all hosts of the folder. */
const test = base.extend<object, { root: string }>({
	root: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs
		async ({}, use, { project, workerIndex }) => {
			const folder = join(project.outputDir, `sub-folder-${workerIndex}`);
			copyProject(folder);
			const built = await buildProject(folder, { BASE_PATH: BASE, SITE_URL });
			const root = join(folder, 'root');
			mkdirSync(root, { recursive: true });
			cpSync(built, join(root, BASE), { recursive: true });
			await use(root);
		},
		{ scope: 'worker' }
	]
});

interface Host {
	readonly address: string;
	readonly running: Answering;
}

const HOSTS: Readonly<Record<string, (root: string) => Promise<Host>>> = {
	nginx: async (root) => {
		const running = await nginx(root, BASE);
		return { address: running.address, running };
	},
	'a host that nothing can be told': (root) => hostAt((port) => plainHost(root, BASE, port)),
	'npm start': (root) => hostAt((port) => serve(join(root, BASE), port, BASE))
};

async function hostAt(start: (port: number) => Promise<Answering>): Promise<Host> {
	const port = await freePort();
	return { address: `http://localhost:${port}`, running: await start(port) };
}

/** The addresses that were asked for and not found. */
function missingOf(page: Page): string[] {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
	});
	return missing;
}

for (const [name, start] of Object.entries(HOSTS))
	test(`under a path, ${name} serves the whole site`, async ({ page, context, root }) => {
		test.skip(name === 'nginx' && WITHOUT_NGINX !== null, WITHOUT_NGINX ?? '');
		const { address, running } = await start(root);
		const at = (path: string) => `${address}${BASE}${path}`;
		const missing = missingOf(page);
		try {
			await page.goto(at(''));
			await expect(page).toHaveURL(at('/'));
			await visit(page, at('/'));
			await page.locator('[data-list="KZ-MAN"]').click();
			await expect(page).toHaveURL(at('/region/KZ-MAN'));
			await page.goto(at('/ru'));
			await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
			await startGl(page);

			const manifest = await page.evaluate(async () => {
				const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
				return (await fetch(link?.href ?? '')).json();
			});
			expect(manifest).toMatchObject({ start_url: `${BASE}/ru`, scope: `${BASE}/` });
			for (const { src } of manifest.icons)
				expect((await page.request.get(new URL(src, address).href)).status()).toBe(200);

			const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
			expect(picture).toContain(`${SITE_URL}${BASE}/ru/social/`);
			expect((await page.request.get(picture?.replace(SITE_URL, address) ?? '')).status()).toBe(
				200
			);
			const canonical = page.locator('link[rel="canonical"]');
			await expect(canonical).toHaveAttribute('href', `${SITE_URL}${BASE}/ru`);

			await page.goto(at('/embed-code'));
			await expect(page.getByText(`${BASE}/embed"`).first()).toBeVisible();
			const frame = page.frameLocator('iframe').first();
			await expect(frame.locator('[data-map]')).toBeVisible();

			await page.goto(at('/kiosk'));
			await expect(page.locator('[data-progress]')).toBeAttached();
			await expect(page.locator('[data-offline]')).toHaveCount(0);
			expect(missing).toEqual([]);

			expect((await page.goto(at('/nowhere')))?.status()).toBe(404);
			await expect(map(page)).toBeVisible();

			await page.goto(at('/'));
			await running.end();
			const cold = await coldTab(context);
			await open(cold, at('/region/KZ-MAN'));
			await expect(panel(cold)).toBeVisible();
			await startGl(cold);
		} finally {
			await running.end();
		}
	});
