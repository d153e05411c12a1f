import { inTwoLines } from './in-two-lines';
import type { Language } from './language';
import type { RegionId } from './region';
import type { Report } from './report';
import type { Status } from './status';

/** A wider area that a passage describes, and the regions that we read the area as. */
export interface Area {
	/** The id of the passage. */
	readonly passage: string;
	/** The status of all regions of the area. */
	readonly status: Status;
	readonly regions: readonly RegionId[];
}

/**
 * The areas of a report. The first passage that supports a claim with the place `area` names the area; every region whose
 * claim rests on that passage belongs to it.
 */
export function areasOf({ claims }: Pick<Report, 'claims'>): Area[] {
	const named = claims.flatMap(({ place, supports: [passage], status }) =>
		place === 'area' && passage !== undefined ? [{ passage, status }] : []
	);
	return named
		.filter(({ passage }, i) => named.findIndex((other) => other.passage === passage) === i)
		.map((area) => ({
			...area,
			regions: claims
				.filter(({ supports }) => supports.includes(area.passage))
				.map(({ region }) => region)
		}));
}

/** The words at the bracket around an area. */
export interface AreaWords {
	/** Verbatim, in the language of the source. */
	readonly phrase: string;
	/** Our own summary in the reader's language, in one or two lines; empty where the reader reads the source's language. */
	readonly summary: readonly string[];
}

/**
 * The words at the bracket around an area.
 *
 * @param id of the passage that describes the area
 * @throws {Error} where the report has no such passage
 */
export function areaWords(
	{ source, passages }: Pick<Report, 'source' | 'passages'>,
	id: string,
	language: Language
): AreaWords {
	const passage = passages.find((each) => each.id === id);
	if (!passage) throw new Error(`Expected the passage ${id} in the report, seen none`);
	const isForeign = language !== source.language;
	return {
		phrase: passage.phrase,
		summary: isForeign ? inTwoLines(passage.summary[language]) : []
	};
}
