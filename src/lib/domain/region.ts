import type { Localized } from './language';

/** ISO 3166-2 code of January 2022, such as `KZ-MAN`. */
export type RegionId = `KZ-${string}`;

export const REGION_KINDS = ['oblast', 'city'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A first-level unit in force from June 2018 to June 2022. */
export interface Region {
	readonly id: RegionId;
	/** Code in Kazakhstan's own classifier of units, nine digits. */
	readonly kato: string;
	readonly kind: RegionKind;
	readonly name: Localized;
	/** The short form for a map. */
	readonly label: Localized;
	/** Absent for a city, which is its own. */
	readonly capital: Localized | null;
	/** English spellings under which a text may name the region. */
	readonly spellings: readonly string[];
}
