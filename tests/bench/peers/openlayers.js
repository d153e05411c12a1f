import Feature from 'ol/Feature.js';
import TopoJSON from 'ol/format/TopoJSON.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import Map from 'ol/Map.js';
import 'ol/ol.css';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style } from 'ol/style.js';
import View from 'ol/View.js';
import { BORDER_COLOUR, CITIES, colourOf } from './facts.js';
import { BOUNDS, mapElement, OUTLINES, publishProjection, showRegion } from './page.js';

const stroke = new Stroke({ color: BORDER_COLOUR, width: 1 });
const regionLayer = new VectorLayer({
	source: new VectorSource({ url: OUTLINES, format: new TopoJSON({ layers: ['regions'] }) }),
	style: (region) => new Style({ fill: new Fill({ color: colourOf(region.getId()) }), stroke })
});
const cityLayer = new VectorLayer({
	source: new VectorSource({
		features: CITIES.map(({ point, colour }) => {
			const city = new Feature(new Point(fromLonLat(point)));
			city.setStyle(
				new Style({ image: new Circle({ radius: 6, fill: new Fill({ color: colour }) }) })
			);
			return city;
		})
	})
});

const view = new View();
view.fit(transformExtent(BOUNDS, 'EPSG:4326', 'EPSG:3857'), {
	size: [mapElement.clientWidth, mapElement.clientHeight]
});
const map = new Map({ target: mapElement, layers: [regionLayer, cityLayer], view });
map.on('click', ({ pixel }) =>
	map.forEachFeatureAtPixel(
		pixel,
		(region) => {
			showRegion(region.getId());
			return true;
		},
		{ layerFilter: (layer) => layer === regionLayer }
	)
);

publishProjection((point) => map.getPixelFromCoordinate(fromLonLat(point)));
