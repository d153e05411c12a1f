import type { Localized } from './language';

/** What the outlines call a region, such as `XX-ABC`: a segment of addresses. */
export type RegionId = string;

/** What an id may be: safe as a segment of an address and as the name of a file, on any host. */
export const REGION_ID = /^[A-Za-z0-9]([A-Za-z0-9-]{0,38}[A-Za-z0-9])?$/;

/** A part of the map that a report may give a status. */
export interface Region {
	readonly id: RegionId;
	/**
	 * The codes that other classifiers give the region, or the same one at another time, by the classifier. The check of a report
	 * knows by them which region is meant.
	 */
	readonly codes: Readonly<Record<string, string>>;
	/** A kind that the facts declare, such as `oblast`. */
	readonly kind: string;
	/** Whether regions of this kind are too small on the map to be seen: they get a dot, and as many as fit an inset. */
	readonly inset: boolean;
	readonly name: Localized;
	/** The short name for the map. */
	readonly label: Localized;
	/** Null where the region has no capital but itself. */
	readonly capital: Localized | null;
	/** The English spellings by which a source may name the region. */
	readonly spellings: readonly string[];
}
