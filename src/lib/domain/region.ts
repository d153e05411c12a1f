import type { Localized } from './language';

/** What the outlines call a region, such as `KZ-MAN`: a segment of addresses. */
export type RegionId = string;

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
