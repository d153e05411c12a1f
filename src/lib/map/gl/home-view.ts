import type { Map as MapLibreMap } from 'maplibre-gl';
import { boundsOf, homeCamera, type Camera } from '../../geo/home';
import { boxWithin } from '../box-within';

/** How far one may zoom in: city-regions fill the map, generalised outlines do not yet show. */
const MAX_ZOOM = 10;

/** The camera under which the map lies exactly over the twin, where its drawing of the home view fills an element. */
export function twinCamera(stage: Element, twin: Element): Camera {
	return homeCamera(boxWithin(stage, twin), stage.getBoundingClientRect());
}

/** Keeps the camera from leaving the home view: no further out, and no further aside than it shows. */
export function limit(map: MapLibreMap, home: Camera): void {
	const { width, height } = map.getContainer().getBoundingClientRect();
	const [west, south, east, north] = boundsOf(home, { width, height });
	// A hair of slack, lest rounding nudges the home view itself.
	const slack = 1e-3;
	map.setMaxBounds(null);
	map.setMinZoom(home.zoom - slack);
	map.setMaxZoom(Math.max(MAX_ZOOM, home.zoom + 1));
	map.setMaxBounds([
		[west - slack, south - slack],
		[east + slack, north + slack]
	]);
}
