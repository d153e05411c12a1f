import type { Stop } from '../domain/stop';
import { afterEvent, startTour, type Tour, type TourEvent } from '../domain/tour';
import { kioskOptions, type KioskOptions } from './options';

/** Milliseconds between two looks at the clock. */
const TICK = 500;

const USUAL = kioskOptions(new URLSearchParams());

/** What is done with the time. Milliseconds on the wall clock. */
interface Looking {
	/** At each look at the clock. */
	readonly onlook: (now: number) => void;
	/** Between two stops: whether the tour may go on. */
	readonly mayMove: (now: number) => boolean;
}

/** A tour that goes by the wall clock. */
export class TourClock {
	readonly #stops: readonly Stop[];
	#options: KioskOptions = USUAL;

	/** Where the tour is. */
	tour: Tour;
	/** Milliseconds on the wall clock, as of the last look; 0 while it does not run. */
	now = $state(0);

	constructor(stops: readonly Stop[]) {
		this.#stops = stops;
		this.tour = $state.raw(startTour(stops, [], 0, USUAL.pace));
	}

	/** Begins the tour. @returns the undo */
	run(options: KioskOptions, { onlook, mayMove }: Looking): () => void {
		this.#options = options;
		this.now = Date.now();
		this.tour = startTour(this.#stops, options.chapters, this.now, options.pace);
		const timer = setInterval(() => {
			this.now = Date.now();
			const after = afterEvent(this.tour, 'tick', this.now, options.pace);
			const isDue = after.mode === 'touring' && this.now >= this.tour.deadline;
			if (!isDue || mayMove(this.now)) this.tour = after;
			onlook(this.now);
		}, TICK);
		return () => clearInterval(timer);
	}

	/** A key, a button or a visitor asks something of the tour. */
	send(event: TourEvent): void {
		this.tour = afterEvent(this.tour, event, Date.now(), this.#options.pace);
	}
}
