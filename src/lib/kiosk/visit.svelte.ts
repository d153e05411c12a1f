import type { Reach } from './reach';

const UNTOUCHED: Reach = { kind: 'overview' };

/** What a visitor has done with a kiosk. */
export class Visit {
	/** Where the visitor has gone to. */
	reached = $state.raw<Reach>(UNTOUCHED);
	/** The address of another site, shown as a code to scan. */
	scanned = $state<string | null>(null);
	/** Whether the whole country was asked for. */
	whole = $state(false);

	reach(to: Reach): void {
		if (to.kind === 'elsewhere') this.scanned = to.url;
		else this.reached = to;
	}

	/** Forgets everything. */
	end(): void {
		this.reached = UNTOUCHED;
		this.scanned = null;
		this.whole = false;
	}
}
