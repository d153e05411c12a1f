import { chapterOf, type Stop } from './stop';

/** Milliseconds: how long a stop is shown, and how long after the last touch the tour goes on. */
export interface Pace {
	readonly dwell: number;
	readonly idle: number;
}

/** Going by itself; held at a stop; left to a visitor. */
export type TourMode = 'touring' | 'held' | 'visited';

/** Where the loop over the stops is. */
export interface Tour {
	readonly stops: readonly [Stop, ...Stop[]];
	readonly at: number;
	readonly mode: TourMode;
	/** Milliseconds on the wall clock: when the next stop is due, or when the tour goes on. */
	readonly deadline: number;
}

/** What happens to a tour: time passes, a key or a button is pressed, a visitor touches the screen. */
export type TourEvent = 'tick' | 'next' | 'previous' | 'hold' | 'touch';

/**
 * A tour at its first stop.
 *
 * @param chapters the only ones to be shown, of those there are; all where none of them is known
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

/** The tour after an event, at a time in milliseconds on the wall clock. The same tour where nothing changes. */
export function afterEvent(tour: Tour, event: TourEvent, now: number, pace: Pace): Tour {
	const arrive = (at: number, mode: TourMode): Tour => ({
		...tour,
		at: (at + tour.stops.length) % tour.stops.length,
		mode,
		deadline: now + (mode === 'touring' ? pace.dwell : pace.idle)
	});
	const going = tour.mode === 'held' ? 'held' : 'touring';
	switch (event) {
		case 'tick':
			return afterTick(tour, now, pace, arrive);
		case 'next':
			return arrive(tour.at + 1, going);
		case 'previous':
			return arrive(tour.at - 1, going);
		case 'hold':
			return arrive(tour.at, tour.mode === 'touring' ? 'held' : 'touring');
		case 'touch':
			return arrive(tour.at, 'visited');
	}
}

/** However far the clock has jumped, one deadline has passed, or the wait begins anew. */
function afterTick(
	tour: Tour,
	now: number,
	pace: Pace,
	arrive: (at: number, mode: TourMode) => Tour
): Tour {
	const span = tour.mode === 'touring' ? pace.dwell : pace.idle;
	// The clock was set back.
	if (tour.deadline - now > span) return { ...tour, deadline: now + span };
	if (now < tour.deadline) return tour;
	return tour.mode === 'touring' ? arrive(tour.at + 1, 'touring') : arrive(0, 'touring');
}
