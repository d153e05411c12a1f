import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { BORDER_COLOUR, CITIES, colourOf } from './facts.js';
import { BOUNDS, fetchRegions, mapElement, publishProjection, showRegion } from './page.js';

const [west, south, east, north] = BOUNDS;
const map = L.map(mapElement, { zoomSnap: 0 }).fitBounds([
	[south, west],
	[north, east]
]);

L.geoJSON(await fetchRegions(), {
	style: ({ properties }) => ({
		fillColor: colourOf(properties.id),
		fillOpacity: 1,
		color: BORDER_COLOUR,
		weight: 1
	}),
	onEachFeature: ({ properties }, layer) => layer.on('click', () => showRegion(properties.id))
}).addTo(map);
for (const { name, point, colour } of CITIES)
	L.circleMarker(point.toReversed(), {
		radius: 6,
		fillColor: colour,
		fillOpacity: 1,
		stroke: false
	})
		.bindTooltip(name)
		.addTo(map);

publishProjection(([longitude, latitude]) => {
	const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
	return [x, y];
});
