import { expect, type CDPSession, type Page } from '@playwright/test';

/** One of every kind of page, and the addresses where the browser scrolls by itself. */
export const STILL_PAGES = [
	'/',
	'/region/KZ-MAN',
	'/source',
	'/source#west-protesters',
	'/table',
	'/method',
	'/walk#almaty',
	'/kk',
	'/ru/region/KZ-ALA',
	'/embed',
	'/kiosk'
] as const;

/** CSS pixels of a page: phones, a tablet, a laptop, a screen. */
export const STILL_WINDOWS = [
	{ width: 360, height: 740 },
	{ width: 412, height: 823 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 }
] as const;

/** The most that may move, as Chromium counts it: https://web.dev/articles/cls. A good page has 0.1. */
const MOST = 0.01;

/** A telephone's network, by which type and script come well after the first picture. */
export async function slowDown(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1.6e6 / 8,
		uploadThroughput: 750e3 / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return session;
}

/** Watches, from the first moment of each page that follows, what moves without being asked to. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: { value: number; moved: string }[] = [];
		Object.assign(window, { shifts });
		const nameOf = (node: Node | null) =>
			node instanceof Element
				? `${node.nodeName.toLowerCase()}.${node.getAttribute('class') ?? ''}`
				: `“${node?.textContent?.trim().slice(0, 30) ?? 'gone'}”`;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
				sources: { node: Node | null }[];
			})[])
				if (!entry.hadRecentInput)
					shifts.push({
						value: entry.value,
						moved: entry.sources.map(({ node }) => nameOf(node)).join(', ')
					});
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** That what has been seen of a page stayed where it was. @param name of the page, for the message */
export async function expectStill(page: Page, name: string): Promise<void> {
	const shifts = await page.evaluate(
		() => Reflect.get(window, 'shifts') as { value: number; moved: string }[]
	);
	const sum = shifts.reduce((total, { value }) => total + value, 0);
	const seen = shifts.map(({ value, moved }) => `${value.toFixed(4)}: ${moved}`).join('\n');
	expect.soft(sum, `${name}\n${seen}`).toBeLessThanOrEqual(MOST);
}
