import type { Localized } from './language';
import type { RegionId } from './region';
import type { ClaimType, Place, Status } from './status';

/** The cited document. */
export interface Source {
	readonly title: string;
	readonly publisher: string;
	/** ISO 8601 date. */
	readonly published: string;
	/** BCP 47 tag of the text that is quoted. */
	readonly language: string;
	/** Whether the quoted text reads like a translation. */
	readonly translated: boolean;
	/** How many paragraphs the text has; null where nobody counted. */
	readonly paragraphs: number | null;
	readonly url: string;
	/** SHA-256 of the text, in hexadecimal. */
	readonly sha256: string;
}

/** To whom the source attributes a passage. */
export const SPEAKERS = ['article', 'correspondent', 'local-journalists', 'caption'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** One place in the source, with a short quotation. */
export interface Passage {
	readonly id: string;
	/** The number of the paragraph, from 1; paragraphs are separated by blank lines. */
	readonly paragraph: number;
	/** Verbatim, less than a sentence. */
	readonly phrase: string;
	readonly speaker: Speaker;
	/**
	 * Whether the phrase only names the place that other passages describe, as “Along the coast” does. It tells where,
	 * and is no evidence of a status.
	 */
	readonly onlyNames: boolean;
	/** ISO 8601 date; null where the passage has no date of its own. */
	readonly date: string | null;
	/** What the passage says, in our own words. */
	readonly summary: Localized;
}

/** The three lists of passages of a claim, in the order in which the panel shows them. */
export const EVIDENCE = ['supports', 'limits', 'context'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The status that the report gives a region, with the ids of the passages that support it, limit it, or are its context. */
export interface Claim extends Readonly<Record<Evidence, readonly string[]>> {
	readonly region: RegionId;
	readonly status: Status;
	readonly place: Place;
	readonly type: ClaimType;
}

/** A correction of a published report, which stays readable as it was. */
export interface Revision {
	/** From 2: the report itself is the first. */
	readonly number: number;
	/** What was corrected and why. */
	readonly note: Localized;
}

/** A wider area that the source speaks of, and how we read it. */
export interface AreaReading {
	readonly id: string;
	/** The id of the passage that names the area. */
	readonly passage: string;
	/** The ids of the passages that limit what is said of the area: every claim about it names them. */
	readonly limits: readonly string[];
	/** The regions that we read the area as: those whose claims rest on its passage. */
	readonly regions: readonly RegionId[];
	/** For a heading: “The coast”. */
	readonly name: Localized;
	/** For the middle of a sentence, after what else the source describes: “parts of the coast”. */
	readonly described: Localized;
	/** What is said of one region of the area, and that it belongs to the area by our reading. */
	readonly basis: Localized;
	/** The same of all its regions at once. */
	readonly summary: Localized;
	/** How we read the area, with its regions by name. */
	readonly reading: Localized;
}

/** A city that the map marks, with the id of the passage that its marker leads to. */
export interface MarkedCity {
	readonly city: string;
	readonly passage: string;
}

/** Everything that one source says at one date. */
export interface Report {
	/** ISO 8601 date. */
	readonly date: string;
	/** Null for the report as it was first published. */
	readonly revision: Revision | null;
	readonly source: Source;
	/** What the source describes, in a sentence. */
	readonly intro: Localized;
	readonly areas: readonly AreaReading[];
	readonly cities: readonly MarkedCity[];
	readonly passages: readonly Passage[];
	/**
	 * The ids of passages that no claim rests on, and that stand in the record of the source alone: they speak of all regions, or
	 * of none.
	 */
	readonly context: readonly string[];
	readonly claims: readonly Claim[];
}

/** Whether a claim rests on our reading, either of a description or of which regions the source means. */
export function isOurReading(claim: Claim): boolean {
	return claim.type === 'read' || claim.place !== 'named';
}
