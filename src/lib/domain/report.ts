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
	/** Whether the text reads like a translation. */
	readonly translated: boolean;
	readonly url: string;
	/** SHA-256 of the text, in hexadecimal. */
	readonly sha256: string;
}

/** Who says what a passage says. */
export const SPEAKERS = ['article', 'correspondent', 'local-journalists', 'caption'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** One place in the source. */
export interface Passage {
	readonly id: string;
	/** Counted from 1; a paragraph is a block between blank lines. */
	readonly paragraph: number;
	/** Verbatim, under a sentence. */
	readonly phrase: string;
	readonly speaker: Speaker;
	/** ISO 8601 date where the passage has one of its own. */
	readonly date: string | null;
	/** In our own words. */
	readonly summary: Localized;
}

/** The lists a claim keeps its passages in, in the order they are read. */
export const EVIDENCE = ['supports', 'limits', 'context'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What the report says of one region, with the ids of the passages it rests on. */
export interface Claim extends Readonly<Record<Evidence, readonly string[]>> {
	readonly region: RegionId;
	readonly status: Status;
	readonly place: Place;
	readonly type: ClaimType;
}

/** What one source says at one date. */
export interface Report {
	/** ISO 8601 date. */
	readonly date: string;
	readonly source: Source;
	readonly passages: readonly Passage[];
	readonly claims: readonly Claim[];
}

/** Whether a claim's colour rests on our reading: of a description, or of which region is meant. */
export function isOurReading(claim: Claim): boolean {
	return claim.type === 'read' || claim.place !== 'named';
}
