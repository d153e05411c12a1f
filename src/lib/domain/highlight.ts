import type { Dashboard, PassageEntry } from './dashboard';
import type { RegionId } from './region';
import { EVIDENCE, type Evidence } from './report';
import { isIn, type StatusAndPlace } from './selection';

/**
 * The regions that stand out on the map while all others step back, each with what it stands out for. What supports a colour
 * leaves the region its colour; what only limits a colour, or is its context, does not. An empty highlight changes nothing.
 */
export type Highlight = ReadonlyMap<RegionId, Evidence>;

/** Highlights a region itself, as where it is named in a list. */
export function regionHighlight(region: RegionId): Highlight {
	return new Map([[region, 'supports']]);
}

/** Highlights the regions that an entry of the legend stands for. */
export function legendHighlight(dashboard: Dashboard, legendKey: StatusAndPlace): Highlight {
	const regions = dashboard.regions.filter((region) => isIn(legendKey, region));
	return new Map(regions.map(({ id }) => [id, 'supports']));
}

/** Highlights the regions whose claims cite a passage, each for the first of the three lists that has the passage. */
export function passageHighlight(
	dashboard: Dashboard,
	{ id: passage }: Pick<PassageEntry, 'id'>
): Highlight {
	return new Map(
		dashboard.regions.flatMap(({ id, claim }): [RegionId, Evidence][] => {
			const evidence = EVIDENCE.find((list) => claim?.[list].includes(passage));
			return evidence ? [[id, evidence]] : [];
		})
	);
}

/** Whether a region steps back while a highlight is shown. */
export function stepsBack(highlight: Highlight, region: RegionId): boolean {
	return highlight.size > 0 && highlight.get(region) !== 'supports';
}
