import { feature, mesh } from 'topojson-client';
import neighboursText from '../../../geodata/neighbours.json?raw';
import { labelSides } from '../geo/city-label';
import { areasOf } from '../domain/area';
import { areaWords } from '../domain/area-words';
import type { Language } from '../domain/language';
import type { RegionId } from '../domain/region';
import { areaBracket } from '../geo/area-bracket';
import { toDrawing } from '../geo/home';
import { labelPoint, type TextLine } from '../geo/label-point';
import { INSET_SIDE, type MapDrawing } from '../geo/map-drawing';
import type { MapTopology } from '../geo/map-topology';
import { drawingPath, squarePath } from '../geo/path';
import { thinTopology } from '../geo/thin-topology';
import { facts } from './facts';
import { neighboursSchema } from './schema';
import { topology } from './topology';
import { validate } from './validate';

const INSET_MARGIN = 20;

const neighbours = validate(neighboursSchema, 'geodata/neighbours.json', neighboursText);
const drawn = thinTopology(topology);
const { regions, neighbours: countries, water } = drawn.objects;
const shapes = shapesOf(drawn);
// Enlarged, a city-region shows every point.
const fineShapes = shapesOf(topology);

function shapesOf(map: MapTopology) {
	return feature(map, map.objects.regions).features.flatMap(({ id, geometry }) =>
		geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
			? [{ id: id as RegionId, geometry }]
			: []
	);
}

/** Units of the drawing that labels take up, in any language, where they are largest beside the map. */
const CITY_LABEL = { width: 300, height: 90 } as const;
const REGION_LABEL = { width: 120, height: 44 } as const;

/** Where cities and city-regions have their labels: those of other regions keep away from them. */
const taken = [
	...facts.cities.flatMap(({ id, point }) => {
		const [x, y] = toDrawing(point);
		const { width, height } = CITY_LABEL;
		return edgesOf([labelSides(id).wide === 'under' ? x - width / 2 : x, y], width, height);
	}),
	...shapes
		.filter(({ id }) => isCity(id))
		.flatMap(({ geometry }) => {
			const [x, y] = labelPoint(geometry);
			const { width, height } = REGION_LABEL;
			return edgesOf([x - width / 2, y], width, height);
		})
];

/** The upper and the lower edge of a label, from the middle of its left one. */
function edgesOf([x, y]: readonly [number, number], width: number, height: number): TextLine[] {
	return [y - height / 2, y + height / 2].map((at) => [
		[x, at],
		[x + width, at]
	]);
}

function isCity(region: RegionId): boolean {
	return facts.regions.some(({ id, kind }) => id === region && kind === 'city');
}

// Everything but the words is the same in every language, and drawn once.
const drawing: Omit<MapDrawing, 'labels' | 'areas'> = {
	regions: Object.fromEntries(
		shapes.map(({ id, geometry }) => {
			const [x, y] = labelPoint(geometry, isCity(id) ? [] : taken);
			return [id, { path: drawingPath(geometry), label: [Math.round(x), Math.round(y)] }];
		})
	),
	country: drawingPath(mesh(drawn, regions, (a, b) => a === b)),
	inner: drawingPath(mesh(drawn, regions, (a, b) => a !== b)),
	insets: facts.regions.flatMap(({ id, kind }) =>
		kind === 'city'
			? fineShapes
					.filter((shape) => shape.id === id)
					.map(({ geometry }) => ({
						region: id,
						path: squarePath(geometry, INSET_SIDE, INSET_MARGIN)
					}))
			: []
	),
	water: drawingPath({
		type: 'GeometryCollection',
		geometries: feature(drawn, water).features.map(({ geometry }) => geometry)
	}),
	borders: drawingPath(mesh(drawn, countries, (a, b) => a !== b)),
	cities: Object.fromEntries(facts.cities.map(({ id, point }) => [id, rounded(point)]))
};

const brackets = areasOf(facts.report).map(({ passage, status, regions }) => ({
	passage,
	status,
	...areaBracket(shapes.filter(({ id }) => regions.includes(id)).map(({ geometry }) => geometry))
}));

/** The map's shapes as SVG paths, with the words at its areas and the names of what lies around in a language. */
export function mapDrawing(language: Language): MapDrawing {
	return {
		...drawing,
		areas: brackets.map((area) => ({
			...area,
			...areaWords(facts.report, area.passage, language)
		})),
		labels: neighbours.labels.map(({ id, kind, name, point }) => ({
			id,
			kind,
			name: name[language],
			at: rounded(point)
		}))
	};
}

function rounded(point: readonly [number, number]): [number, number] {
	const [x, y] = toDrawing(point);
	return [Math.round(x), Math.round(y)];
}
