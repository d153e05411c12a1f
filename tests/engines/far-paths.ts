import { it } from 'vitest';
import { rgbOf } from '../e2e/colour.ts';
import { elsewhere } from '../e2e/server.ts';
import { address, attributeOf, clickOn, open, see, textOf } from './acts.ts';
import type { Tried } from './tried.ts';

const HEADING = 'Who held Kazakhstan’s regions in early January 2022, according to one article';

/** The paths that lead beyond one page: to another site, into a hall, and where there is no network. */
export function farPaths(tried: Tried): void {
	it('shows the whole map in a frame of another site that allows scripts and no origin', async () => {
		const { visitor, site } = tried;
		const newspaper = await elsewhere(
			'<!doctype html><meta charset="utf-8"><title>Elsewhere</title>' +
				`<iframe src="${site}/embed" width="900" height="700" sandbox="allow-scripts"></iframe>`
		);
		await visitor.goto(newspaper.address);
		const seen = () =>
			visitor.askFrame(() => {
				const colourOf = (layer: string) => {
					const shapes = document.querySelector(`[data-layer="${layer}"]`);
					return shapes && getComputedStyle(shapes).fill;
				};
				const labels = [...document.querySelectorAll('[data-map] text')];
				return {
					colours: ['1-named', '3-named'].map(colourOf),
					regions: document.querySelectorAll('[data-map] [data-region]').length,
					insets: document.querySelectorAll('[data-inset]').length,
					areLabelsSeen: labels.some((label) => label.getBoundingClientRect().width > 20),
					isStamped: document.body.textContent.includes(
						'Published 8 January 2022 · one article · not updated'
					),
					over: document.documentElement.scrollWidth - document.documentElement.clientWidth
				};
			});
		await see(seen).toEqual({
			colours: (['status-1', 'status-3'] as const).map((name) => rgbOf(name)),
			regions: 17,
			insets: 3,
			areLabelsSeen: true,
			isStamped: true,
			over: 0
		});
		await newspaper.end();
		await visitor.goto(site);
	});

	it('keeps the site, and shows it when the server has ended', async () => {
		const { visitor, site, endServer, startServer } = tried;
		await open(visitor, site);
		const worker = () =>
			visitor.ask(() => navigator.serviceWorker.controller?.state ?? 'no service worker');
		await see(worker).toBe('activated');
		await endServer();
		await visitor.reload();
		await see(() => textOf(visitor, 'h1')).toBe(HEADING);
		await open(visitor, `${site}/region/KZ-MAN`);
		await see(() => textOf(visitor, '[data-panel] h1')).toBe('Mangystau');
		await clickOn(visitor, 'nav a[href="/table"]');
		await see(() => address(visitor)).toBe('/table');
		await startServer();
		await open(visitor, site);
	});

	it('goes from stop to stop of the kiosk by itself', () => showsStops(tried, 2));
}

/** Waits until the kiosk has gone by itself to so many stops, five seconds each. */
export async function showsStops({ visitor, site }: Tried, count: number): Promise<void> {
	await visitor.resize(1500, 900);
	await visitor.goto(`${site}/kiosk?dwell=5`);
	const stop = () => attributeOf(visitor, '[data-stop]', 'data-stop');
	await see(stop).not.toBeNull();
	for (let stops = 0; stops < count; stops++) {
		const before = await stop();
		await see(stop).not.toBe(before);
		await see(() => textOf(visitor, '[data-stop] h2')).not.toBe('');
	}
}
