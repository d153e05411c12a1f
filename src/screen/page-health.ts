/**
 * What is known of the page on the screen. Times are milliseconds of a monotonic clock: a machine without a battery for its
 * clock learns the date only minutes after it has started.
 */
export interface PageHealth {
	/** The last heartbeat of the page; null before the first one. */
	readonly heartbeat: string | null;
	/** When the wait for the next heartbeat began: at the last heartbeat, at the start, or at the reload. */
	readonly waitingSince: number;
	/** Whether the page was reloaded after its last heartbeat. */
	readonly isReloaded: boolean;
}

/**
 * What is observed of a browser: the heartbeat that the page shows when it is asked (null where it shows none or does not
 * answer), the crash of the page's process, or the end of the page or of the whole browser.
 */
export type Observation =
	| { readonly kind: 'heartbeat'; readonly heartbeat: string | null }
	| { readonly kind: 'crash' }
	| { readonly kind: 'end' };

/** What the launcher does next. `wait` and `healthy` ask for nothing; `healthy` says that a new heartbeat was seen. */
export type Action = 'wait' | 'healthy' | 'reload' | 'restart';

/** The health of a page whose browser was started at this time. */
export function healthAtStart(time: number): PageHealth {
	return { heartbeat: null, waitingSince: time, isReloaded: false };
}

/**
 * Decides what follows from an observation.
 *
 * A heartbeat is new when it differs from the last one; the clock of the page is never compared with that of the launcher.
 * The mild remedy comes first: the page is reloaded once, and only if there is still no heartbeat the browser is restarted.
 *
 * @param time of the observation, in milliseconds
 * @param patience milliseconds that a new heartbeat may take
 * @returns the health after the observation, and the action
 */
export function assess(
	health: PageHealth,
	observation: Observation,
	time: number,
	patience: number
): readonly [PageHealth, Action] {
	switch (observation.kind) {
		case 'heartbeat': {
			const { heartbeat } = observation;
			if (heartbeat !== null && heartbeat !== health.heartbeat)
				return [{ heartbeat, waitingSince: time, isReloaded: false }, 'healthy'];
			return time - health.waitingSince < patience ? [health, 'wait'] : remedy(health, time);
		}
		case 'crash':
			return remedy(health, time);
		case 'end':
			return [health, 'restart'];
	}
}

function remedy(health: PageHealth, time: number): readonly [PageHealth, Action] {
	return health.isReloaded
		? [health, 'restart']
		: [{ ...health, waitingSince: time, isReloaded: true }, 'reload'];
}
