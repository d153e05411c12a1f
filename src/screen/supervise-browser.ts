import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, PageAnswer } from './browser.ts';
import { assess, healthAtStart, type Action, type Observation } from './page-health.ts';

/** A start of the browser, on the kept profile or on an empty one, or an action that followed from an observation. */
export type LauncherEvent = 'start' | 'start-fresh' | Exclude<Action, 'wait'>;

interface Options {
	/** Starts a browser; `fresh` asks for an empty profile beside the kept one. */
	readonly start: (fresh: boolean) => Browser;
	/** Called when the page on an empty profile works, also at a start without a network: it may replace the kept profile. */
	readonly onproved: () => void;
	/** Called with each answer of the page. */
	readonly onanswer: (answer: PageAnswer) => void;
	/** Milliseconds between two requests for the heartbeat. */
	readonly interval: number;
	/** Milliseconds that a new heartbeat may take. */
	readonly patience: number;
	readonly onevent: (event: LauncherEvent) => void;
	/** Ends the browser and the supervision. */
	readonly signal: AbortSignal;
}

/** Milliseconds without a heartbeat after which the browser is started on an empty profile, as the kept one may be broken. */
export const FRESH_PROFILE_AFTER = 5 * 60_000;

/** Seconds before the browser is started again: 1, 2, 4 … at most 60, by the number of starts in a row without a heartbeat. */
export function backOff(failures: number): number {
	return Math.min(60, 2 ** Math.max(0, failures - 1));
}

/**
 * Keeps a browser running whose page shows heartbeats.
 *
 * @returns a promise that settles when the signal is aborted and the browser has ended
 */
export async function superviseBrowser({
	start,
	onproved,
	onanswer,
	interval,
	patience,
	onevent,
	signal
}: Options): Promise<void> {
	let profileWorkedAt = performance.now();
	for (let failures = 0; !signal.aborted; await pause(backOff(failures) * 1000)) {
		const fresh = performance.now() - profileWorkedAt >= FRESH_PROFILE_AFTER;
		onevent(fresh ? 'start-fresh' : 'start');
		const browser = start(fresh);
		const wasHealthy = await supervise(browser, fresh);
		await browser.end();
		if (fresh || wasHealthy) profileWorkedAt = performance.now();
		failures = wasHealthy ? 0 : failures + 1;
	}

	/** Settles after some milliseconds, or at once when the signal is aborted. */
	function pause(milliseconds: number): Promise<void> {
		return sleep(milliseconds, undefined, { signal }).catch(() => {});
	}

	/**
	 * Supervises one browser until it must be restarted or is no longer wanted.
	 *
	 * @returns whether its page has ever shown a heartbeat
	 */
	function supervise(browser: Browser, onTrial: boolean): Promise<boolean> {
		return new Promise((resolve) => {
			let health = healthAtStart(performance.now());
			let wasHealthy = false;
			let isOver = false;
			const timer = setInterval(() => void browser.ask().then(hear), interval);
			const unsubscribe = browser.onobservation(observe);
			signal.addEventListener('abort', finish, { once: true });

			function hear(answer: PageAnswer) {
				if (isOver) return;
				onanswer(answer);
				observe({ kind: 'heartbeat', heartbeat: answer.heartbeat });
				if (!onTrial || !wasHealthy || !answer.isKept) return;
				onTrial = false;
				onproved();
			}

			function observe(observation: Observation) {
				if (isOver) return;
				const [next, action] = assess(health, observation, performance.now(), patience);
				health = next;
				if (action === 'wait') return;
				onevent(action);
				switch (action) {
					case 'healthy':
						wasHealthy = true;
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
				isOver = true;
				clearInterval(timer);
				unsubscribe();
				signal.removeEventListener('abort', finish);
				resolve(wasHealthy);
			}
		});
	}
}
