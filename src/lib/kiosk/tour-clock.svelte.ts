import type { Dashboard } from '../domain/dashboard';
import { dwellByWords } from '../domain/dwell';
import { chosenStops, tourOf } from '../domain/stop';
import { inParts } from '../domain/stop-parts';
import { afterEvent, startTour, type Pace, type Tour, type TourEvent } from '../domain/tour';
import { kioskOptions, type KioskOptions } from './options';

/** Milliseconds between two ticks. */
const TICK = 500;

/** The options of an address that asks for nothing. */
const DEFAULT_OPTIONS = kioskOptions(new URLSearchParams());

/** `now` is in milliseconds since 1970. */
interface TickHandlers {
	/** Called at each tick. */
	readonly ontick: (now: number) => void;
	/** Called when the next stop is due; false keeps the tour where it is. */
	readonly mayAdvance: (now: number) => boolean;
}

/** The state of the tour, advanced by the wall clock. */
export class TourClock {
	readonly #dashboard: Dashboard;
	#pace: Pace;
	#startedAt = 0;

	tour: Tour;
	/** The time of the last tick in milliseconds since 1970; 0 until the clock runs. */
	now = $state(0);
	/** Milliseconds from the start of the clock to the last tick. */
	readonly elapsed = $derived(this.now - this.#startedAt);

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
		this.#pace = paceOf(DEFAULT_OPTIONS, dashboard);
		this.tour = $state.raw(startTour(inParts(dashboard, tourOf(dashboard)), 0, this.#pace));
	}

	/** Starts the tour. @returns a function that stops the clock */
	run(options: KioskOptions, { ontick, mayAdvance }: TickHandlers): () => void {
		this.#pace = paceOf(options, this.#dashboard);
		this.#startedAt = Date.now();
		this.now = this.#startedAt;
		const stops = inParts(this.#dashboard, chosenStops(this.#dashboard, options.stops));
		this.tour = startTour(stops, this.now, this.#pace);
		const timer = setInterval(() => {
			this.now = Date.now();
			const next = afterEvent(this.tour, 'tick', this.now, this.#pace);
			const isDue = next.mode === 'touring' && this.now >= this.tour.deadline;
			if (!isDue || mayAdvance(this.now)) this.tour = next;
			ontick(this.now);
		}, TICK);
		return () => clearInterval(timer);
	}

	/** Applies a key, a button or a visitor's touch to the tour. */
	send(event: TourEvent): void {
		this.tour = afterEvent(this.tour, event, Date.now(), this.#pace);
	}
}

function paceOf({ dwell, idle }: KioskOptions, dashboard: Dashboard): Pace {
	return { dwell: dwell === null ? dwellByWords(dashboard) : () => dwell, idle };
}
