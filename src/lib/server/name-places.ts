import { merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { dashboardOf } from '../domain/dashboard';
import { LANGUAGES } from '../domain/language';
import type { RegionId } from '../domain/region';
import { around, common, linesOver, rounded } from '../geo/boxes';
import { fromDrawing, onMap, toDrawing, type Box } from '../geo/home';
import { labelPoint, labelRoom } from '../geo/label-point';
import { shareOf } from '../geo/label-side';
import type { DrawingPoint, MapMarks, MapWidth } from '../geo/map-drawing';
import type { RegionShape } from '../geo/outlines';
import { drawingBox } from '../geo/path';
import { cityBoxes, cityRegionNames, dots } from './city-places';
import { facts } from './facts';
import { isSmall, regionAt, shapes, simplified } from './label-ground';
import { readGeodata, shownPath } from './geodata-folder';
import { neighboursSchema } from './schema';
import { validate } from './validate';

/*
 * Where the names of regions and the words for the regions not stated stand, the same in every language: off all labels before
 * them, as large as they are on the smallest map, in the language that needs most room. Lengths are in units of the drawing
 * unless they are in em.
 */

/** An em of a region's name and of a neighbour's on the smallest wide map, and of the words for the regions not stated. */
const REGION_EM = 41;
const NEIGHBOUR_EM = 38;
const NOT_STATED_EM = { wide: 48, narrow: 71 } as const;

/** The average width of a letter; that of a neighbouring country's name, in spaced capitals; and the height of a line. In em. */
const LETTER = 0.55;
const CAPITAL = 0.85;
const LINE = 1.2;

/** The middle of a city-region's name over the region's dot, in em: TwinLabels.svelte has its baseline. */
const OVER_DOT = -1.45;

/** The width of the words for the regions not stated, in em. */
const NOT_STATED_WIDTH = 11;

export const neighbours = validate(
	neighboursSchema,
	shownPath('neighbours.json'),
	readGeodata('neighbours.json')
).labels;

/** The names around the country. */
export const neighbourBoxes = neighbours.map(({ kind, name, point }) =>
	lineBox(
		toDrawing(onMap(point)),
		Object.values(name),
		kind === 'country' ? CAPITAL : LETTER,
		NEIGHBOUR_EM
	)
);

/** The name of a region on the map in every language. */
const dashboards = LANGUAGES.map((language) => dashboardOf(facts, language));
const wordsOf = (id: RegionId) =>
	dashboards.flatMap(({ regions }) =>
		regions.flatMap((region) => (region.id === id ? region.label : []))
	);

const cityRegionBoxes = cityRegionNames.map(([id, [x, y]]) =>
	lineBox([x, y + OVER_DOT * REGION_EM], wordsOf(id), LETTER, REGION_EM)
);
const beforeNames = [...dots, ...cityBoxes.wide, ...cityRegionBoxes, ...neighbourBoxes];

/** The shares of a name's real proportions by which room is looked for, and units between the other points that are tried. */
const PROPORTIONS = [1, 0.75, 0.5, 0.25];
const STEP = 16;

/** The best place for the name of an oblast: off all other labels and within its borders, or as nearly so as there is room. */
function oblastName({ id, geometry }: (typeof shapes)[number]) {
	const { width, height } = lineBox([0, 0], wordsOf(id), LETTER, REGION_EM);
	const lines = beforeNames.flatMap(linesOver);
	const roomiest = PROPORTIONS.map((share) =>
		rounded(labelPoint(geometry, lines, (share * width) / height))
	);
	return [...roomiest, ...groundOf(geometry, id)]
		.map((at) => ({ id, at, box: around(at, width / 2, height / 2) }))
		.map((name) => ({ ...name, fault: faultOf(name.box, id) }))
		.reduce((best, next) => (next.fault < best.fault ? next : best));
}

/** Points all over a region. */
function groundOf(geometry: RegionShape['geometry'], id: RegionId): DrawingPoint[] {
	const { x, y, width, height } = drawingBox(geometry);
	const along = (from: number, length: number) =>
		Array.from({ length: Math.floor(length / STEP) }, (_, i) => Math.round(from + i * STEP));
	return along(x, width)
		.flatMap((px) => along(y, height).map((py): DrawingPoint => [px, py]))
		.filter((point) => regionAt(fromDrawing(point)) === id);
}

/** How badly a name lies, in square units: what lies on other labels is thrice as bad as what lies outside the region. */
function faultOf(box: Box, id: RegionId): number {
	const covered = beforeNames.reduce((sum, other) => sum + common(box, other), 0);
	const within = shareOf(box, (point) => regionAt(fromDrawing(point)) === id);
	return 3 * covered + (1 - within) * box.width * box.height;
}

const oblastNames = shapes.filter(({ id }) => !isSmall(id)).map(oblastName);

/** The centre of the name of each region. */
export const names: MapMarks['names'] = Object.fromEntries([
	...cityRegionNames,
	...oblastNames.map(({ id, at }) => [id, at] as const)
]);
/** The names of regions. */
export const nameBoxes = [...cityRegionBoxes, ...oblastNames.map(({ box }) => box)];

const stated = facts.report.claims.map(({ region }) => region);
const plainLand = merge(
	simplified,
	simplified.objects.regions.geometries.flatMap((geometry) =>
		stated.includes(String(geometry.id)) || !isArea(geometry) ? [] : geometry
	)
);

/** The widest room on plain land for the words for the regions not stated, beside what is lettered there; null without room. */
function notStatedAt(width: MapWidth, taken: readonly Box[]): DrawingPoint | null {
	const { at, height } = labelRoom(plainLand, taken.flatMap(linesOver), NOT_STATED_WIDTH);
	return height >= NOT_STATED_EM[width] ? rounded(at) : null;
}

/** The middle of the words for the regions not stated. */
export const notStated: MapMarks['notStated']['at'] = {
	wide: notStatedAt('wide', [...dots, ...cityBoxes.wide, ...nameBoxes]),
	narrow: notStatedAt('narrow', [...dots, ...cityBoxes.narrow])
};

/** The box of a line with its middle at a point, wide enough for the longest of some words. */
function lineBox(at: DrawingPoint, words: readonly string[], letter: number, em: number): Box {
	const letters = Math.max(...words.map(({ length }) => length));
	return around(at, (letters * letter * em) / 2, (LINE * em) / 2);
}

/** Whether a region of the topology has an area, as TypeScript is to know. */
function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
