import { expect } from 'vitest';
import type { Point, Visitor } from './visitor.ts';

/** What the script ahead of each page has noted, in `watch-page.js`. */
interface Watched {
	readonly faults: string[];
	readonly firstColours?: string[];
}

/** Milliseconds: WebGL in software takes long to start on a slow machine. A limit is there to end what hangs. */
const PATIENCE = 30_000;

/** Waits until what is seen is as it should be. */
export const see = <Seen>(seen: () => Promise<Seen>, message?: string) =>
	expect.poll(seen, { timeout: PATIENCE, interval: 50, ...(message !== undefined && { message }) });

/** Opens a page and waits until script has brought it to life. */
export async function open(visitor: Visitor, address: string): Promise<void> {
	await visitor.goto(address);
	await see(() => isShown(visitor, '[data-map] button')).toBe(true);
}

/** Path and fragment of the address that is shown. */
export const address = (visitor: Visitor) => visitor.ask(() => location.pathname + location.hash);

/** What stands in the first element that a selector names; null where there is none. */
export const textOf = (visitor: Visitor, selector: string) =>
	visitor.ask((one) => document.querySelector(one)?.textContent?.trim() ?? null, selector);

/** How many elements a selector names. */
export const countOf = (visitor: Visitor, selector: string) =>
	visitor.ask((one) => document.querySelectorAll(one).length, selector);

/** An attribute of the first element that a selector names; null where there is none. */
export const attributeOf = (visitor: Visitor, selector: string, name: string) =>
	visitor.ask(
		(one, attribute) => document.querySelector(one)?.getAttribute(attribute) ?? null,
		selector,
		name
	);

const isShown = (visitor: Visitor, selector: string) =>
	visitor.ask((one) => (document.querySelector(one)?.getClientRects().length ?? 0) > 0, selector);

/** Clicks on the middle of an element once it rests and nothing covers it; scrolls where it is out of sight. */
export async function clickOn(visitor: Visitor, selector: string): Promise<void> {
	await visitor.click(await middleOf(visitor, selector));
}

/** The middle of an element, in sight, uncovered and at rest: a page whose type arrives still moves. */
export async function middleOf(visitor: Visitor, selector: string): Promise<Point> {
	let middle: Point | null = null;
	const isAtRest = async () => {
		const before = middle;
		middle = await uncoveredMiddle(visitor, selector);
		return middle !== null && middle.x === before?.x && middle.y === before.y;
	};
	await see(isAtRest, selector).toBe(true);
	return middle ?? Promise.reject(new Error(selector));
}

const uncoveredMiddle = (visitor: Visitor, selector: string) =>
	visitor.ask((one) => {
		const element = document.querySelector(one);
		const box = element?.getBoundingClientRect();
		if (!element || !box || document.fonts.status !== 'loaded') return null;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const there = document.elementFromPoint(x, y);
		if (there && element.contains(there)) return { x, y };
		element.scrollIntoView({ block: 'center' });
		return null;
	}, selector);

/** The window's part above an element that is first in sight: its own, or what covers it. */
export const isClear = (visitor: Visitor, selector: string) =>
	visitor.ask((one) => {
		const element = document.querySelector(one);
		const box = element?.getBoundingClientRect();
		if (!element || !box || box.height === 0) return false;
		const [left, top] = [box.left + 2, box.top + 2];
		return element.contains(document.elementFromPoint(left, top));
	}, selector);

/** Everything that went wrong since this was last asked. */
export const faultsSince = (visitor: Visitor) =>
	visitor.ask(() => {
		sessionStorage.removeItem('faults');
		return (window as unknown as Watched).faults.splice(0);
	});

/** The colours of two layers of the map when something was first seen; null until then. */
export const firstColours = (visitor: Visitor) =>
	visitor.ask(() => (window as unknown as Watched).firstColours ?? null);
