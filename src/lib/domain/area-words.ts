import type { Language } from './language';
import { inTwoLines } from './in-two-lines';
import type { Report } from './report';

/** What stands at the bracket around an area. */
export interface AreaWords {
	/** As the source has it, in the source's language. */
	readonly phrase: string;
	/** Our own summary in the reader's language, in lines over the phrase; none where the phrase needs none. */
	readonly summary: readonly string[];
}

/**
 * @param id the passage that speaks of the area
 */
export function areaWords(
	{ source, passages }: Pick<Report, 'source' | 'passages'>,
	id: string,
	language: Language
): AreaWords {
	const passage = passages.find((each) => each.id === id);
	if (!passage) throw new Error(`Expected the passage ${id} in the report, seen none`);
	const foreign = language !== source.language;
	return {
		phrase: passage.phrase,
		summary: foreign ? inTwoLines(passage.summary[language]) : []
	};
}
