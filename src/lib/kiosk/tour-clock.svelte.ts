import type { Stop } from '../domain/stop';
import { afterEvent, startTour, type Tour, type TourEvent } from '../domain/tour';
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
	readonly #stops: readonly Stop[];
	#options: KioskOptions = DEFAULT_OPTIONS;
	#startedAt = 0;

	tour: Tour;
	/** The time of the last tick in milliseconds since 1970; 0 until the clock runs. */
	now = $state(0);
	/** Milliseconds from the start of the clock to the last tick. */
	readonly elapsed = $derived(this.now - this.#startedAt);

	constructor(stops: readonly Stop[]) {
		this.#stops = stops;
		this.tour = $state.raw(startTour(stops, [], 0, DEFAULT_OPTIONS.pace));
	}

	/** Starts the tour. @returns a function that stops the clock */
	run(options: KioskOptions, { ontick, mayAdvance }: TickHandlers): () => void {
		this.#options = options;
		this.#startedAt = Date.now();
		this.now = this.#startedAt;
		this.tour = startTour(this.#stops, options.chapters, this.now, options.pace);
		const timer = setInterval(() => {
			this.now = Date.now();
			const next = afterEvent(this.tour, 'tick', this.now, options.pace);
			const isDue = next.mode === 'touring' && this.now >= this.tour.deadline;
			if (!isDue || mayAdvance(this.now)) this.tour = next;
			ontick(this.now);
		}, TICK);
		return () => clearInterval(timer);
	}

	/** Applies a key, a button or a visitor's touch to the tour. */
	send(event: TourEvent): void {
		this.tour = afterEvent(this.tour, event, Date.now(), this.#options.pace);
	}
}
