import neighboursText from '../../../geodata/neighbours.json?raw';
import { areasOf, areaWords } from '../domain/area';
import type { Language } from '../domain/language';
import type { RegionId } from '../domain/region';
import { areaBracket } from '../geo/area-bracket';
import { labelSides } from '../geo/city-label';
import { toDrawing } from '../geo/home';
import { labelPoint, type TextLine } from '../geo/label-point';
import type { DrawingPoint, MapDrawing, MapMarks } from '../geo/map-drawing';
import { shapesOf } from '../geo/outlines';
import { simplifyTopology } from '../geo/simplify-topology';
import { facts } from './facts';
import { readOutlines } from './outlines';
import { neighboursSchema } from './schema';
import { topology } from './topology';
import { validate } from './validate';

const neighbours = validate(neighboursSchema, 'geodata/neighbours.json', neighboursText);
const outlines = readOutlines();
/** Finer than the outlines, so that labels keep their places whatever detail is drawn; coarse enough to be searched quickly. */
const shapes = shapesOf(simplifyTopology(topology, 1));

/** The largest size of a label in any language, in units of the drawing. */
const CITY_LABEL = { width: 300, height: 90 } as const;
const REGION_LABEL = { width: 120, height: 44 } as const;

/** The edges of the labels of cities and city-regions. The names of the other regions keep their distance from them. */
const takenEdges = [
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

/** The upper and the lower edge of a label, given the middle of its left edge. */
function edgesOf([x, y]: readonly [number, number], width: number, height: number): TextLine[] {
	return [y - height / 2, y + height / 2].map((at) => [
		[x, at],
		[x + width, at]
	]);
}

function isCity(region: RegionId): boolean {
	return facts.regions.some(({ id, kind }) => id === region && kind === 'city');
}

const names: MapMarks['names'] = Object.fromEntries(
	shapes.map(({ id, geometry }) => [
		id,
		rounded(labelPoint(geometry, isCity(id) ? [] : takenEdges))
	])
);

const cities: MapMarks['cities'] = Object.fromEntries(
	facts.cities.map(({ id, point }) => [id, rounded(toDrawing(point))])
);

const brackets = areasOf(facts.report).map(({ passage, status, regions }) => ({
	passage,
	status,
	...areaBracket(shapes.filter(({ id }) => regions.includes(id)).map(({ geometry }) => geometry))
}));

/** Everything that the map shows besides the outlines, in one language. */
export function mapMarks(language: Language): MapMarks {
	return {
		names,
		cities,
		areas: brackets.map((area) => ({
			...area,
			...areaWords(facts.report, area.passage, language)
		})),
		labels: neighbours.labels.map(({ id, kind, name, point }) => ({
			id,
			kind,
			name: name[language],
			at: rounded(toDrawing(point))
		}))
	};
}

/** Everything that the map draws, for the pictures that are drawn at build. Pages import the outlines as a module. */
export function mapDrawing(language: Language): MapDrawing {
	return { ...outlines, ...mapMarks(language) };
}

function rounded([x, y]: readonly [number, number]): DrawingPoint {
	return [Math.round(x), Math.round(y)];
}
