/** CSS pixels from the middle: everything moves at most 24 pixels. */
const RADIUS = 12;

/** Milliseconds at one place. */
const STAY = 5 * 60_000;

/** Places in an hour. */
const PLACES = 12;

/**
 * Where everything lies at a time, in CSS pixels from its usual place: once round a circle in an hour, so that nothing
 * burns into a screen.
 *
 * @param now milliseconds on the wall clock
 */
export function driftAt(now: number): { readonly x: number; readonly y: number } {
	const angle = (2 * Math.PI * (Math.floor(now / STAY) % PLACES)) / PLACES;
	return { x: Math.round(RADIUS * Math.cos(angle)), y: Math.round(RADIUS * Math.sin(angle)) };
}
