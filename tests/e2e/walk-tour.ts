import { expect, type Page } from '@playwright/test';
import { measure, type Footprint } from './measure.ts';

/** What a walk through the kiosk's tour has seen. */
export interface Walk {
	/** The stops, in the order in which they were shown. */
	readonly shown: readonly string[];
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
	const shown: string[] = [];
	const samples: Sample[] = [];
	const first = await stopAfter(page, null);
	let [stop, due] = [first, every];
	for (let count = 1; count <= stops; count++) {
		shown.push(stop);
		if (stop === first && count >= due) {
			const sample = { stops: count, ...(await measureAtRest(page, samples[0])) };
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

/** Milliseconds between two measurements, more than a flight of the map takes, and how many more are made at most. */
const REST = 2_000;
const TRIES = 10;

/**
 * What a page holds on to when it has come to rest. The browser finds garbage when it has the time: a measurement counts
 * once it shows no more nodes and listeners than the one before, or than the page held when it was warm.
 */
async function measureAtRest(page: Page, warm: Footprint | undefined): Promise<Footprint> {
	let [before, now] = [warm, await measure(page)];
	for (let tries = 0; tries < TRIES && !(before && holdsNoMore(now, before)); tries++) {
		await page.waitForTimeout(REST);
		[before, now] = [warm ?? now, await measure(page)];
	}
	return now;
}

function holdsNoMore(now: Footprint, before: Footprint): boolean {
	return now.nodes <= before.nodes && now.listeners <= before.listeners;
}
