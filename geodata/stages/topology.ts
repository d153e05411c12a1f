import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature as featuresOf } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { signedArea } from './plane';
import { polygonsOf, type PolygonRings, type Shape } from './shape';

/** Converts shapes to a topology, in which a border that two shapes share is one arc. Coordinates stay degrees. */
export function topologyOf(objects: Readonly<Record<string, readonly Shape[]>>): Topology<Objects> {
	const built = topology(
		Object.fromEntries(Object.entries(objects).map(([name, shapes]) => [name, collection(shapes)]))
	);
	// By its types topojson-server may return properties of null, but it leaves those out.
	return built as Topology<Objects>;
}

/**
 * Converts an object of a topology to shapes, in the same order.
 *
 * @param name of the object; there are no shapes where the topology has no such object
 */
export function shapesOf(topology: Topology<Objects>, name: string): Shape[] {
	const object = topology.objects[name];
	if (object?.type !== 'GeometryCollection') return [];
	return featuresOf(topology, object).features.map(({ id, geometry }) => ({
		id: String(id),
		polygons: polygonsOf(geometry)
	}));
}

function collection(shapes: readonly Shape[]): FeatureCollection {
	return { type: 'FeatureCollection', features: shapes.map(feature) };
}

function feature({ id, polygons, name }: Shape): Feature<Polygon | MultiPolygon> {
	const rewound = polygons.map(rewind);
	const [first, ...others] = rewound;
	return {
		type: 'Feature',
		id,
		properties: name === undefined ? null : { name },
		geometry:
			first && others.length === 0
				? { type: 'Polygon', coordinates: first }
				: { type: 'MultiPolygon', coordinates: rewound }
	};
}

/** Makes outer rings clockwise and holes counter-clockwise. d3-geo would read the opposite order as the rest of the globe. */
function rewind(rings: PolygonRings): PolygonRings {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}
