import type { RegionId } from './region';
import type { Report } from './report';

/** A wider area that a passage speaks of, and the regions we read it as. */
export interface Area {
	readonly passage: string;
	readonly regions: readonly RegionId[];
}

/** The areas a report speaks of: the passage an `area` claim rests on first, with every region that rests on it. */
export function areasOf({ claims }: Pick<Report, 'claims'>): Area[] {
	const passages = claims.flatMap(({ place, supports }) =>
		place === 'area' ? supports.slice(0, 1) : []
	);
	return [...new Set(passages)].map((passage) => ({
		passage,
		regions: claims.filter(({ supports }) => supports.includes(passage)).map(({ region }) => region)
	}));
}
