import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** Where the camera of the WebGL map has been, each place once. */
		cameras: Set<string>;
	}
}

/** Pixels: nothing else that MapLibre tells the graphics card as three numbers is that far away. */
const FAR = 100;

/**
 * Watches from where the WebGL map of a page that is yet to come is seen: MapLibre tells the graphics card anew in each
 * frame in which its camera has moved.
 */
export async function watchFlights(page: Page): Promise<void> {
	await page.addInitScript((far) => {
		window.cameras = new Set();
		const { prototype } = WebGL2RenderingContext;
		const tell = prototype.uniform3f;
		prototype.uniform3f = function (at, x, y, z) {
			if (Math.abs(z) > far) window.cameras.add(`${x} ${y} ${z}`);
			tell.call(this, at, x, y, z);
		};
	}, FAR);
}

/** How many places the camera was at since this was last asked. */
export function camerasOf(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { size } = window.cameras;
		window.cameras.clear();
		return size;
	});
}
