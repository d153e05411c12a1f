import { areasOf } from '../domain/area';
import type { Dashboard } from '../domain/dashboard';
import { findRegion } from '../domain/selection';
import type { MapDrawing } from './map-drawing';

/**
 * The drawing without the brackets and the phrases of claims that the dashboard's reader has set aside; the very same drawing
 * where nothing is.
 */
export function acceptedMarks(drawing: MapDrawing, dashboard: Dashboard): MapDrawing {
	if (!dashboard.regions.some(({ setAside }) => setAside)) return drawing;
	const claims = dashboard.regions.flatMap(({ claim }) => claim ?? []);
	const areas = areasOf(dashboard.areas, claims).map(({ passage }) => passage);
	return {
		...drawing,
		areas: drawing.areas.filter(({ passage }) => areas.includes(passage)),
		callouts: {
			...drawing.callouts,
			map: drawing.callouts.map.filter(({ region }) => findRegion(dashboard, region)?.claim)
		}
	};
}
