import type { Page } from '@playwright/test';

/** Has the map's canvas lose its context, as when the system takes the graphics processor's memory; it may come back. */
export async function loseContext(
	page: Page,
	{ comesBack }: { comesBack: boolean }
): Promise<void> {
	await page.locator('canvas').evaluate((canvas, restored) => {
		const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
		const loss = context?.getExtension('WEBGL_lose_context');
		if (restored)
			// Not before all who listen were heard: one of them asks for it.
			canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss?.restoreContext()), {
				once: true
			});
		loss?.loseContext();
	}, comesBack);
}

/** Ends the map's worker without a word to the page. */
export async function killWorker(page: Page): Promise<void> {
	const [worker] = page.workers();
	if (!worker) throw new Error('expected the map’s worker, seen none');
	await worker.evaluate(() => self.close());
}

/** Ends the process that draws for all pages of the browser. */
export async function crashGpu(page: Page): Promise<void> {
	const session = await page.context().browser()?.newBrowserCDPSession();
	await session?.send('Browser.crashGpuProcess');
	await session?.detach();
}
