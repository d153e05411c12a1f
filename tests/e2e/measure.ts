import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';

/** What a page holds on to, counted after its garbage was collected. */
export interface Footprint {
	/** Bytes of script's own objects. */
	readonly heap: number;
	/** Nodes of all documents, and of those outside any that something still holds. */
	readonly nodes: number;
	readonly listeners: number;
	readonly canvases: number;
	readonly workers: number;
	/** Bytes that belong to the browser's rendering processes alone; null where the system does not say. */
	readonly memory: number | null;
}

/** Counts what a page of Chromium holds on to. */
export async function measure(page: Page): Promise<Footprint> {
	const session = await page.context().newCDPSession(page);
	// What the first round finalises, the second frees.
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	await session.detach();
	return {
		heap: usedSize,
		nodes,
		listeners: jsEventListeners,
		canvases: await page.locator('canvas').count(),
		workers: page.workers().length,
		memory: await renderersMemory(page)
	};
}

async function renderersMemory(page: Page): Promise<number | null> {
	const session = await page.context().browser()?.newBrowserCDPSession();
	if (!session) return null;
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const files = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => `/proc/${id}/smaps_rollup`);
	return files.length > 0 && files.every(existsSync)
		? files.reduce((sum, file) => sum + privateMemory(readFileSync(file, 'utf8')), 0)
		: null;
}

/** Bytes, of a process's `smaps_rollup`. */
function privateMemory(rollup: string): number {
	const lines = rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
	return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

/** By how much a page holds on to more than before. Where it holds less, the rest of its garbage came late: nothing grew. */
export function growth(
	before: Footprint,
	now: Footprint
): Record<'heap' | 'nodes' | 'listeners' | 'canvases' | 'workers', number> {
	const more = (of: (footprint: Footprint) => number) => Math.max(0, of(now) - of(before));
	return {
		heap: more(({ heap }) => heap),
		nodes: more(({ nodes }) => nodes),
		listeners: more(({ listeners }) => listeners),
		canvases: more(({ canvases }) => canvases),
		workers: more(({ workers }) => workers)
	};
}
