import type { RegionId } from '../domain/region';

/**
 * Tells a region that a visitor has chosen, to which the camera goes, from the one that a page or a frame opens with: nothing
 * moves while a page comes.
 */
export class ChosenRegion {
	/** What the camera has gone to, or was opened with. */
	#last: RegionId | null;
	/** The region that was picked on the map itself last, and has not been gone to. */
	#picked: RegionId | null = null;

	/** @param opened the region that the page opens with */
	constructor(opened: RegionId | null) {
		this.#last = opened;
	}

	/** A region was picked on the map itself. */
	pick(region: RegionId | null): void {
		this.#picked = region;
	}

	/**
	 * Hears which region is chosen now.
	 *
	 * @returns null where that is not new; else whether it was picked on the map itself
	 */
	choose(region: RegionId | null): { pointedAt: boolean } | null {
		if (region === this.#last) return null;
		this.#last = region;
		const pointedAt = region === this.#picked;
		this.#picked = null;
		return { pointedAt };
	}
}
