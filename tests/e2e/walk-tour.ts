import { expect, type Page } from '@playwright/test';
import { measure, type Footprint } from './measure.ts';

/** What a walk through the kiosk's tour has seen. */
export interface Walk {
	/** How often each stop was shown. */
	readonly shown: ReadonlyMap<string, number>;
	readonly samples: readonly Sample[];
}

export interface Sample extends Footprint {
	/** Stops shown until then. */
	readonly stops: number;
}

interface Pace {
	readonly stops: number;
	/** Stops between two measurements, at least: like is measured with like, at the stop that the walk begins with. */
	readonly every: number;
	/** Lets the time come for the next stop. */
	readonly pass: () => Promise<void>;
}

/**
 * Lets a kiosk's time go by, from stop to stop, and measures the page on the way.
 *
 * @param onsample hears of each measurement at once
 */
export async function walkTour(
	page: Page,
	{ stops, every, pass }: Pace,
	onsample: (sample: Sample) => void = () => {}
): Promise<Walk> {
	const shown = new Map<string, number>();
	const samples: Sample[] = [];
	const first = await stopAfter(page, null);
	let [stop, due] = [first, every];
	for (let count = 1; count <= stops; count++) {
		shown.set(stop, (shown.get(stop) ?? 0) + 1);
		if (stop === first && count >= due) {
			const sample = { stops: count, ...(await measureSettled(page)) };
			samples.push(sample);
			onsample(sample);
			due += every;
		}
		await pass();
		stop = await stopAfter(page, stop);
	}
	return { shown, samples };
}

/** The stop that follows another, once it is shown. */
async function stopAfter(page: Page, previous: string | null): Promise<string> {
	const panel = page.locator('[data-stop]');
	if (previous) await expect(panel).not.toHaveAttribute('data-stop', previous, { timeout: LONG });
	const name = await panel.getAttribute('data-stop');
	if (!name) throw new Error('[data-stop]: expected the name of a stop, seen none');
	return name;
}

/** Milliseconds that anything may take: it is used without a test's limits too. */
const LONG = 90_000;

/** Milliseconds between two measurements: more than a flight of the map takes. */
const REST = 2_000;

/** What a page holds on to when it has come to rest: two measurements in a row are alike but for the bytes. */
async function measureSettled(page: Page): Promise<Footprint> {
	let last = await measure(page);
	await expect
		.poll(
			async () => {
				const before = last;
				last = await measure(page);
				return last.nodes === before.nodes && last.listeners === before.listeners;
			},
			{ intervals: [REST], timeout: LONG }
		)
		.toBe(true);
	return last;
}
