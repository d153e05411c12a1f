import { backOff } from './back-off.ts';
import type { Browser } from './browser.ts';
import { judge, watchFrom, type Sight, type Verdict } from './watch.ts';

/** A start, on the kept profile or on an emptied one, or what follows from a sight of the page. */
export type News = 'start' | 'start-fresh' | Exclude<Verdict, 'wait'>;

interface Keeping {
	/** Starts a browser, on an emptied profile where that is asked for. */
	readonly start: (fresh: boolean) => Browser;
	/** Milliseconds between two looks at the page. */
	readonly interval: number;
	/** Milliseconds a new beat may take. */
	readonly patience: number;
	readonly onnews: (news: News) => void;
	/** Ends the browser, and the keeping. */
	readonly signal: AbortSignal;
}

/** Milliseconds without a beat after which a start is tried on an emptied profile: it may be what is broken. */
export const FRESH_AFTER = 5 * 60_000;

/** Keeps a browser running whose page beats, with back-off. Settles when aborted and the browser has ended. */
export async function keepScreen({
	start,
	interval,
	patience,
	onnews,
	signal
}: Keeping): Promise<void> {
	let profileTrustedAt = performance.now();
	for (let failures = 0; !signal.aborted; await sleep(backOff(failures) * 1000, signal)) {
		const fresh = performance.now() - profileTrustedAt >= FRESH_AFTER;
		onnews(fresh ? 'start-fresh' : 'start');
		const browser = start(fresh);
		const beaten = await attend(browser);
		await browser.end();
		if (fresh || beaten) profileTrustedAt = performance.now();
		failures = beaten ? 0 : failures + 1;
	}

	/** Settles when a browser is beyond repair or no longer wanted: has its page ever beaten? */
	function attend(browser: Browser): Promise<boolean> {
		return new Promise((resolve) => {
			let watch = watchFrom(performance.now());
			let beaten = false;
			let over = false;
			const looking = setInterval(
				() => void browser.beat().then((beat) => see({ kind: 'beat', beat })),
				interval
			);
			const undo = browser.onsight(see);
			signal.addEventListener('abort', finish, { once: true });

			function see(sight: Sight) {
				if (over) return;
				const [next, verdict] = judge(watch, sight, performance.now(), patience);
				watch = next;
				if (verdict === 'wait') return;
				onnews(verdict);
				switch (verdict) {
					case 'right':
						beaten = true;
						break;
					case 'reload':
						browser.reload();
						break;
					case 'restart':
						finish();
						break;
				}
			}

			function finish() {
				over = true;
				clearInterval(looking);
				undo();
				signal.removeEventListener('abort', finish);
				resolve(beaten);
			}
		});
	}
}

/** Settles after some milliseconds, or at once when aborted. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const timer = setTimeout(finish, milliseconds);
		signal.addEventListener('abort', finish, { once: true });
		function finish() {
			clearTimeout(timer);
			signal.removeEventListener('abort', finish);
			resolve();
		}
	});
}
