import type { PageAnswer } from './browser.ts';
import type { LauncherEvent } from './supervise-browser.ts';

/** What the launcher's heartbeats tell: the state of the kiosk's page, and how often it had to be helped. */
export class LauncherState {
	readonly #startedAt = performance.now();
	#answer: PageAnswer | null = null;
	#starts = 0;
	#reloads = 0;

	note(event: LauncherEvent): void {
		if (event === 'start' || event === 'start-fresh') this.#starts++;
		if (event === 'reload') this.#reloads++;
	}

	hear(answer: PageAnswer): void {
		this.#answer = answer;
	}

	/**
	 * @returns what the page tells (`ScreenState` of lib/kiosk) as `screen`, null where it does not answer; whole seconds since
	 * the launcher's start, starts of Chromium, and reloads of the page since then
	 */
	read(): object {
		return {
			screen: screenIn(this.#answer),
			launcher: {
				seconds: Math.floor((performance.now() - this.#startedAt) / 1000),
				starts: this.#starts,
				reloads: this.#reloads
			}
		};
	}
}

function screenIn(answer: PageAnswer | null): unknown {
	try {
		return answer?.screen ? JSON.parse(answer.screen) : null;
	} catch {
		return null;
	}
}
