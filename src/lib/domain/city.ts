import type { Localized } from './language';
import type { RegionId } from './region';

/** A city that a report may mark on the map. */
export interface CityPlace {
	readonly id: string;
	readonly name: Localized;
	readonly region: RegionId;
	/** Longitude and latitude, in degrees. */
	readonly point: readonly [number, number];
}

/** A city that a report marks on the map. */
export interface City extends CityPlace {
	/** The id of the passage that the marker links to. */
	readonly passage: string;
}
