import { inTwoLines } from './in-two-lines';
import type { Language } from './language';
import type { RegionId } from './region';
import type { Claim, Report } from './report';
import type { Status } from './status';

/** A wider area that a passage names, and the regions that we read the area as. */
export interface Area {
	readonly id: string;
	/** The id of the passage that names the area. */
	readonly passage: string;
	/** The status of all regions of the area. */
	readonly status: Status;
	readonly regions: readonly RegionId[];
}

/**
 * The areas that some claim with the place `area` rests on, in the order of the report. Every region whose claim rests on the
 * passage that names an area belongs to it.
 */
export function areasOf(
	areas: readonly { readonly id: string; readonly passage: string }[],
	claims: readonly Claim[]
): Area[] {
	return areas.flatMap(({ id, passage }) => {
		const resting = claims.filter(({ supports }) => supports.includes(passage));
		const first = resting.find(({ place }) => place === 'area');
		if (!first) return [];
		return [{ id, passage, status: first.status, regions: resting.map(({ region }) => region) }];
	});
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
