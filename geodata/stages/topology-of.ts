import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { signedArea } from './plane';
import type { PolygonRings, Shape } from './shape';

/** Shapes as a topology: what two of them share becomes one arc. Coordinates stay degrees. */
export function topologyOf(objects: Readonly<Record<string, readonly Shape[]>>): Topology<Objects> {
	const built = topology(
		Object.fromEntries(Object.entries(objects).map(([name, shapes]) => [name, collection(shapes)]))
	);
	// The types allow properties of null; topojson-server leaves those out.
	return built as Topology<Objects>;
}

function collection(shapes: readonly Shape[]): FeatureCollection {
	return { type: 'FeatureCollection', features: shapes.map(feature) };
}

function feature({ id, polygons, name }: Shape): Feature<Polygon | MultiPolygon> {
	const wound = polygons.map(wind);
	const [first, ...others] = wound;
	return {
		type: 'Feature',
		id,
		properties: name === undefined ? null : { name },
		geometry:
			first && others.length === 0
				? { type: 'Polygon', coordinates: first }
				: { type: 'MultiPolygon', coordinates: wound }
	};
}

/** Outer rings clockwise, holes counter-clockwise: d3-geo takes the other way round for the rest of the globe. */
function wind(rings: PolygonRings): PolygonRings {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}
