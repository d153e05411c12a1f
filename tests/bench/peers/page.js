import { feature } from 'topojson-client';
import { REGION_NAMES, WESTERN_REGIONS } from './facts.js';

export const OUTLINES = '/outlines.topo.json';

/** The longitudes and latitudes, in degrees, that every map fits into its box: west, south, east, north. */
export const BOUNDS = [46.4, 40.5, 87.4, 55.5];

export const mapElement = document.querySelector('#map');

/** The 17 regions as a GeoJSON feature collection; each feature's only property is its `id`. */
export async function fetchRegions() {
	const response = await fetch(OUTLINES);
	const topology = await response.json();
	const { features } = feature(topology, topology.objects.regions);
	return {
		type: 'FeatureCollection',
		features: features.map(({ type, geometry, id }) => ({ type, geometry, properties: { id } }))
	};
}

/** Fills the panel with a region's name and status. @param {string} id */
export function showRegion(id) {
	document.querySelector('[data-panel] h2').textContent = REGION_NAMES[id];
	document.querySelector('[data-panel] p').textContent = WESTERN_REGIONS.includes(id)
		? 'Held by protesters, according to the article.'
		: 'The article gives no status for the region as a whole.';
}

/**
 * Tells the bench where the map shows a place.
 *
 * @param {(point: [number, number]) => ArrayLike<number>} project from longitude and latitude, in degrees, to CSS pixels
 *   from the upper left corner of the map's box
 */
export function publishProjection(project) {
	window.project = (point) => {
		const box = mapElement.getBoundingClientRect();
		const [x, y] = project(point);
		return [box.x + x, box.y + y];
	};
}
