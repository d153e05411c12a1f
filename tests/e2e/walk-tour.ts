import type { Page } from '@playwright/test';
import { measure, type Footprint } from './measure.ts';

/** What a walk through the kiosk's tour has seen. */
export interface Walk {
	/** How often each stop was shown. */
	readonly shown: ReadonlyMap<string, number>;
	/** The first of them when the page was warm. */
	readonly samples: readonly Sample[];
}

export interface Sample extends Footprint {
	/** Stops shown until then. */
	readonly stops: number;
}

interface Pace {
	readonly stops: number;
	/** Stops between two measurements; the first is taken after as many. */
	readonly every: number;
}

/**
 * Walks from stop to stop of a kiosk that is open, as fast as it goes, and measures the page on the way.
 *
 * @param onsample hears of each measurement at once
 */
export async function walkTour(
	page: Page,
	{ stops, every }: Pace,
	onsample: (sample: Sample) => void = () => {}
): Promise<Walk> {
	const shown = new Map<string, number>();
	const samples: Sample[] = [];
	let stop = await stopAfter(page, null);
	for (let count = 1; count <= stops; count++) {
		shown.set(stop, (shown.get(stop) ?? 0) + 1);
		if (count % every === 0) {
			const sample = { stops: count, ...(await measure(page)) };
			samples.push(sample);
			onsample(sample);
		}
		await page.keyboard.press('ArrowRight');
		stop = await stopAfter(page, stop);
	}
	return { shown, samples };
}

/** The stop that follows another, once it is shown and its frame is drawn. */
async function stopAfter(page: Page, previous: string | null): Promise<string> {
	const stop = await page.waitForFunction((before) => {
		const now = document.querySelector('[data-stop]')?.getAttribute('data-stop');
		return now === before ? null : now;
	}, previous);
	const name = await stop.jsonValue();
	await stop.dispose();
	if (!name) throw new Error('[data-stop]: expected the name of a stop, seen none');
	return name;
}
