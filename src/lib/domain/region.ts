import type { Localized } from './language';

/** ISO 3166-2 code of January 2022, such as `KZ-MAN`. */
export type RegionId = `KZ-${string}`;

export const REGION_KINDS = ['oblast', 'city'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A first-level administrative unit, as in force from June 2018 to June 2022: an oblast or a city-region. */
export interface Region {
	readonly id: RegionId;
	/** Codes that the region has elsewhere or had at other times, by which the check of a report knows what is meant. */
	readonly otherIds: readonly string[];
	/** The code in KATO, Kazakhstan's classifier of administrative units: nine digits. */
	readonly kato: string;
	readonly kind: RegionKind;
	readonly name: Localized;
	/** The short name for the map. */
	readonly label: Localized;
	/** Null for a city-region, which has no capital of its own. */
	readonly capital: Localized | null;
	/** The English spellings by which a source may name the region. */
	readonly spellings: readonly string[];
}
