import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { BORDER_COLOUR, CITIES, colourOf, OTHER_COLOUR, WESTERN_REGIONS } from './facts.js';
import { BOUNDS, fetchRegions, mapElement, publishProjection, showRegion } from './page.js';

setWorkerUrl(workerUrl);

const map = new Map({
	container: mapElement,
	bounds: BOUNDS,
	style: {
		version: 8,
		sources: {
			regions: { type: 'geojson', data: await fetchRegions() },
			cities: {
				type: 'geojson',
				data: {
					type: 'FeatureCollection',
					features: CITIES.map(({ point, colour }) => ({
						type: 'Feature',
						geometry: { type: 'Point', coordinates: point },
						properties: { colour }
					}))
				}
			}
		},
		layers: [
			{
				id: 'regions',
				type: 'fill',
				source: 'regions',
				paint: {
					'fill-color': [
						'match',
						['get', 'id'],
						...WESTERN_REGIONS.flatMap((id) => [id, colourOf(id)]),
						OTHER_COLOUR
					]
				}
			},
			{
				id: 'borders',
				type: 'line',
				source: 'regions',
				paint: { 'line-color': BORDER_COLOUR, 'line-width': 1 }
			},
			{
				id: 'cities',
				type: 'circle',
				source: 'cities',
				paint: { 'circle-color': ['get', 'colour'], 'circle-radius': 6 }
			}
		]
	}
});
map.on('click', 'regions', ({ features: [region] }) => showRegion(region.properties.id));

publishProjection((point) => {
	const { x, y } = map.project(point);
	return [x, y];
});
