import type { CDPSession, Page } from '@playwright/test';

type At = readonly [x: number, y: number];

/** Milliseconds after which a browser takes a touch for a long one. */
const LONG = 700;

/** Fingers on a page's screen, in CSS pixels: what Playwright's mouse cannot do. */
export async function fingersOn(page: Page) {
	const session = await page.context().newCDPSession(page);
	return {
		tap: (at: At) => touch(session, [[at]]),
		/** Keeps one finger where it is until the browser would open its menu. */
		press: async (at: At) => {
			await send(session, 'touchStart', [at]);
			await page.waitForTimeout(LONG);
			await send(session, 'touchEnd', []);
		},
		swipe: (from: At, to: At) =>
			touch(session, [[from], [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]], [to]]),
		/** Draws two fingers together, or apart. */
		pinch: (from: readonly [At, At], to: readonly [At, At]) => touch(session, [from, to]),
		/** Presses one of the buttons at a mouse's side, which Playwright's mouse does not have. */
		sideButton: async (button: 'back' | 'forward', [x, y]: At) => {
			for (const type of ['mousePressed', 'mouseReleased'] as const)
				await session.send('Input.dispatchMouseEvent', { type, button, x, y, clickCount: 1 });
		}
	};
}

/** Puts fingers down in the first places, moves them through the others, and lifts them. */
async function touch(session: CDPSession, [first = [], ...others]: readonly (readonly At[])[]) {
	await send(session, 'touchStart', first);
	for (const places of others) await send(session, 'touchMove', places);
	await send(session, 'touchEnd', []);
}

async function send(
	session: CDPSession,
	type: 'touchStart' | 'touchMove' | 'touchEnd',
	places: readonly At[]
) {
	const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
	await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
