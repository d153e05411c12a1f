import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { firstFinished, record } from './film.ts';
import { findPlaces, type Point } from './places.ts';
import type { Server } from './serve.ts';

export const WINDOW = { width: 1280, height: 800 };

/** How fast network and processor are. */
export interface Profile {
	/** For the table. */
	readonly title: string;
	readonly network?: {
		/** Added to each request, in milliseconds. */
		readonly latency: number;
		/** In bytes per second. */
		readonly downloadThroughput: number;
		readonly uploadThroughput: number;
	};
	/** By how much the processor is slowed down for the page. */
	readonly slowdown: number;
}

export const PROFILES = {
	slow: {
		title: 'slow: 150 ms latency, 1.6 Mbit/s down, processor ÷ 4',
		network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
		slowdown: 4
	},
	fast: { title: 'fast: no limit', slowdown: 1 }
} as const satisfies Record<string, Profile>;

/** The figures of one visit; times in milliseconds from the start of the navigation if nothing else is said. */
export interface Figures {
	/** To the first frame that shows the western regions as they look in the end. */
	readonly mapVisible: number;
	/** The sum of all layout shift scores. */
	readonly layoutShift: number;
	readonly largestPaint: number;
	/** The sum of what each long task took beyond 50 ms. */
	readonly busy: number;
	/** From pointer down on a region to the first frame with the region's text in the panel. */
	readonly click: number;
	/** Bodies as they were sent. */
	readonly bytes: number;
	readonly requests: number;
}

/** How long a page is watched after the first paint and after the network has fallen silent, in milliseconds. */
export const WATCHED = 2000;
/** The longest that is waited for a page or for an answer to a click, in milliseconds. */
const PATIENCE = 60_000;

/** Opens a page in a new browser, watches until the page has settled, and clicks a region. */
export async function visit(server: Server, profile: Profile): Promise<Figures> {
	const browser = await chromium.launch({
		executablePath: findChromium() ?? '',
		args: CHROMIUM_ARGS
	});
	try {
		// A service worker fetches for later visits; only what this visit asks for counts.
		const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
		if (profile.network)
			await session.send('Network.emulateNetworkConditions', {
				offline: false,
				...profile.network
			});
		const film = await record(session);

		Object.assign(server.sent, { bytes: 0, requests: 0 });
		await page.goto(server.address, { waitUntil: 'load' });
		await page.waitForLoadState('networkidle');
		await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
		await page.waitForTimeout(WATCHED);

		const { start, ...vitals } = await vitalsOf(page);
		const frames = film.filter(({ time }) => time >= start);
		const sent = { ...server.sent };
		const { inside, clicked } = await findPlaces(page);
		const click = await answerTo(page, clicked);
		return { mapVisible: firstFinished(frames, inside) - start, ...vitals, click, ...sent };
	} finally {
		await browser.close();
	}
}

/** What the browser itself has recorded of a page so far; `start` in milliseconds since 1970. */
function vitalsOf(page: Page) {
	return page.evaluate(() => {
		const recorded = (type: string) => {
			const observer = new PerformanceObserver(() => {});
			observer.observe({ type, buffered: true });
			const entries = observer.takeRecords();
			observer.disconnect();
			return entries;
		};
		// Not in TypeScript's library: https://wicg.github.io/layout-instability/#sec-layout-shift
		const shifts = recorded('layout-shift') as (PerformanceEntry & { value: number })[];
		return {
			start: performance.timeOrigin,
			layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
			largestPaint: recorded('largest-contentful-paint').at(-1)?.startTime ?? NaN,
			busy: recorded('longtask').reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
		};
	});
}

/** Milliseconds from pointer down at a point to the first frame in which the panel's text has changed. */
async function answerTo(page: Page, [x, y]: Point): Promise<number> {
	const awaited = await page.evaluateHandle(() => {
		const textOf = () => document.querySelector('[data-panel]')?.textContent;
		const before = textOf();
		let pressed = NaN;
		addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), {
			capture: true,
			once: true
		});
		const answer = new Promise<number>((resolve) => {
			const observer = new MutationObserver(() => {
				if (textOf() === before) return;
				observer.disconnect();
				// The next frame holds the change; a task that is posted while the frame is made runs after it.
				requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
			});
			observer.observe(document, { subtree: true, childList: true, characterData: true });
		});
		return { answer };
	});
	await page.mouse.click(x, y);
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, refuse) => {
		timer = setTimeout(
			() => refuse(new Error(`expected the panel to answer a click at ${x}, ${y}, seen nothing`)),
			PATIENCE
		);
	});
	try {
		return await Promise.race([awaited.evaluate(({ answer }) => answer), late]);
	} finally {
		clearTimeout(timer);
	}
}
