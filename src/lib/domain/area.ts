import type { RegionId } from './region';
import type { Report } from './report';
import type { Status } from './status';

/** A wider area that a passage speaks of, and the regions we read it as. */
export interface Area {
	readonly passage: string;
	/** Of all of them. */
	readonly status: Status;
	readonly regions: readonly RegionId[];
}

/** The areas a report speaks of: the passage an `area` claim rests on first, with every region that rests on it. */
export function areasOf({ claims }: Pick<Report, 'claims'>): Area[] {
	const namings = claims.flatMap(({ place, supports: [passage], status }) =>
		place === 'area' && passage !== undefined ? [{ passage, status }] : []
	);
	return namings
		.filter(({ passage }, i) => namings.findIndex((other) => other.passage === passage) === i)
		.map((naming) => ({
			...naming,
			regions: claims
				.filter(({ supports }) => supports.includes(naming.passage))
				.map(({ region }) => region)
		}));
}
