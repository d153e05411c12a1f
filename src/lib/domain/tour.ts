import { chapterOf, type Stop } from './stop';

/** Milliseconds for which a stop is shown, and milliseconds after the last touch until the tour resumes. */
export interface Pace {
	readonly dwell: number;
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
 * @param chapters of the stops to show; all stops are shown where none of these chapters exists
 * @param now milliseconds on the wall clock
 */
export function startTour(
	stops: readonly Stop[],
	chapters: readonly string[],
	now: number,
	pace: Pace
): Tour {
	const chosen = stops.filter((stop) => chapters.includes(chapterOf(stop)));
	const [first, ...rest] = chosen.length > 0 ? chosen : stops;
	if (!first)
		throw new Error('tour: expected at least one stop, seen none. Give it the stops of a report.');
	return { stops: [first, ...rest], at: 0, mode: 'touring', deadline: now + pace.dwell };
}

/** The stop that is shown. */
export function stopOf({ stops, at }: Tour): Stop {
	return stops[at] ?? stops[0];
}

/**
 * The tour after an event.
 *
 * @param now milliseconds on the wall clock
 * @returns the very same object where nothing changes
 */
export function afterEvent(tour: Tour, event: TourEvent, now: number, pace: Pace): Tour {
	const arrive = (at: number, mode: TourMode): Tour => ({
		...tour,
		at: (at + tour.stops.length) % tour.stops.length,
		mode,
		deadline: now + (mode === 'touring' ? pace.dwell : pace.idle)
	});
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

/** However far the wall clock has jumped ahead, the tour takes one step; where the clock was set back, the wait begins anew. */
function afterTick(
	tour: Tour,
	now: number,
	pace: Pace,
	arrive: (at: number, mode: TourMode) => Tour
): Tour {
	const span = tour.mode === 'touring' ? pace.dwell : pace.idle;
	// The deadline is too far away: the clock was set back.
	if (tour.deadline - now > span) return { ...tour, deadline: now + span };
	if (now < tour.deadline) return tour;
	return tour.mode === 'touring' ? arrive(tour.at + 1, 'touring') : arrive(0, 'touring');
}
