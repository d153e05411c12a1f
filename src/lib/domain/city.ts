import type { Localized } from './language';
import type { RegionId } from './region';

/** A city that is marked on the map. */
export interface City {
	readonly id: string;
	readonly name: Localized;
	readonly region: RegionId;
	/** Longitude, latitude in degrees. */
	readonly point: readonly [number, number];
	/** The passage its marker leads to. */
	readonly passage: string;
}
