import type { Localized } from './language';
import type { RegionId } from './region';

/** A city that is marked on the map. */
export interface City {
	readonly id: string;
	readonly name: Localized;
	readonly region: RegionId;
	/** Longitude and latitude, in degrees. */
	readonly point: readonly [number, number];
	/** The id of the passage that the marker links to. */
	readonly passage: string;
}
