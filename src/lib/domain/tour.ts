import type { Stop } from './stop';

/** How long things last, in milliseconds. */
export interface Pace {
	/** For how long a stop is shown. */
	readonly dwell: (stop: Stop) => number;
	/** From the last touch until the tour resumes. */
	readonly idle: number;
}

/** `touring`: from stop to stop by the clock. `held`: paused at a stop. `visited`: a visitor uses the map. */
export type TourMode = 'touring' | 'held' | 'visited';

/** The state of the loop over the stops. */
export interface Tour {
	readonly stops: readonly [Stop, ...Stop[]];
	/** The index of the stop that is shown. */
	readonly at: number;
	readonly mode: TourMode;
	/** When the next stop is due, or when the tour resumes: milliseconds on the wall clock. */
	readonly deadline: number;
}

/** `tick`: time has passed. `next`, `previous`, `hold`: a key or a button was pressed. `touch`: a visitor touched the screen. */
export type TourEvent = 'tick' | 'next' | 'previous' | 'hold' | 'touch';

/**
 * Starts a tour at its first stop.
 *
 * @param now milliseconds on the wall clock
 */
export function startTour(stops: readonly [Stop, ...Stop[]], now: number, pace: Pace): Tour {
	return { stops, at: 0, mode: 'touring', deadline: now + pace.dwell(stops[0]) };
}

/** The stop that is shown. */
export function stopOf({ stops, at }: Pick<Tour, 'stops' | 'at'>): Stop {
	return stops[at] ?? stops[0];
}

/**
 * The tour after an event.
 *
 * @param now milliseconds on the wall clock
 * @returns the very same object where nothing changes
 */
export function afterEvent(tour: Tour, event: TourEvent, now: number, pace: Pace): Tour {
	const arrive = (to: number, mode: TourMode): Tour => {
		const arrived = { ...tour, at: (to + tour.stops.length) % tour.stops.length, mode };
		return { ...arrived, deadline: now + spanOf(arrived, pace) };
	};
	const resumed = tour.mode === 'held' ? 'held' : 'touring';
	switch (event) {
		case 'tick':
			return afterTick(tour, now, pace, arrive);
		case 'next':
			return arrive(tour.at + 1, resumed);
		case 'previous':
			return arrive(tour.at - 1, resumed);
		case 'hold':
			return arrive(tour.at, tour.mode === 'touring' ? 'held' : 'touring');
		case 'touch':
			return arrive(tour.at, 'visited');
	}
}

/** Milliseconds from the last event to the deadline. */
function spanOf(tour: Pick<Tour, 'stops' | 'at' | 'mode'>, pace: Pace): number {
	return tour.mode === 'touring' ? pace.dwell(stopOf(tour)) : pace.idle;
}

/** However far the wall clock has jumped ahead, the tour takes one step; where the clock was set back, the wait begins anew. */
function afterTick(
	tour: Tour,
	now: number,
	pace: Pace,
	arrive: (at: number, mode: TourMode) => Tour
): Tour {
	const span = spanOf(tour, pace);
	// The deadline is too far away: the clock was set back.
	if (tour.deadline - now > span) return { ...tour, deadline: now + span };
	if (now < tour.deadline) return tour;
	return tour.mode === 'touring' ? arrive(tour.at + 1, 'touring') : arrive(0, 'touring');
}
