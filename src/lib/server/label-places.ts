import { merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import neighboursText from '../../../geodata/neighbours.json?raw';
import { dashboardOf } from '../domain/dashboard';
import { LANGUAGES } from '../domain/language';
import type { RegionId } from '../domain/region';
import type { LabelSide } from '../geo/city-label';
import { fromDrawing, toDrawing, type Box } from '../geo/home';
import { labelPoint, labelRoom, type TextLine } from '../geo/label-point';
import { labelBox, labelSide, roomAround, shareOf, type LabelSize } from '../geo/label-side';
import type { DrawingPoint, MapMarks, MapWidth } from '../geo/map-drawing';
import { shapesOf } from '../geo/outlines';
import { drawingBox } from '../geo/path';
import { regionsAt } from '../geo/region-at';
import { simplifyTopology } from '../geo/simplify-topology';
import { facts } from './facts';
import { neighboursSchema } from './schema';
import { topology } from './topology';
import { validate } from './validate';

/*
 * Where the map's labels stand, the same in every language: each keeps off those before it, as large as they are on the
 * smallest map of each width, in the language that needs most room. All lengths are in units of the drawing unless they are in
 * em. An em of the map's letters is 50 units on the smallest wide map, and 95 on the smallest narrow one.
 */

export const neighbours = validate(
	neighboursSchema,
	'geodata/neighbours.json',
	neighboursText
).labels;

/** Finer than the outlines, so that labels keep their places whatever detail is drawn; coarse enough to be searched quickly. */
export const simplified = simplifyTopology(topology, 1);
export const shapes = shapesOf(simplified);
const regionAt = regionsAt(topology);

/** An em of a city's label, of a region's name, of a neighbour's, and of the words for the regions not stated. */
const CITY_EM = { wide: 45, narrow: 71 } as const;
const REGION_EM = 41;
const NEIGHBOUR_EM = 38;
const NOT_STATED_EM = { wide: 48, narrow: 71 } as const;

/** The average width of a letter; that of a neighbouring country's name, in spaced capitals; and the height of a line. In em. */
const LETTER = 0.52;
const CAPITAL = 0.85;
const LINE = 1.2;

/** The middle of a city-region's name over the region's dot, in em: TwinLabels.svelte has its baseline. */
const OVER_DOT = -0.95;

/**
 * The widest line of a city's label in any language, in em: `our reading`, where the label has that line, is longer than any
 * status.
 */
const STATUS_WIDTH = { read: 9.5, stated: 7.5 } as const;

/** The width of the words for the regions not stated, in em. */
const NOT_STATED_WIDTH = 11;

/** The marker of each city. */
export const cities: MapMarks['cities'] = Object.fromEntries(
	facts.cities.map(({ id, point }) => [id, rounded(toDrawing(point))])
);

const cityRegions = shapes.filter(({ id }) => isCity(id));
/** City-regions are small: their names stand in their middle, where a dot is. */
const cityRegionNames = cityRegions.map(
	({ id, geometry }) => [id, rounded(labelPoint(geometry))] as const
);
const isMarked = (region: RegionId) => facts.cities.some((city) => city.region === region);
/** The dots of cities, and of city-regions without a city's marker, on a small map. */
export const dots = [
	...Object.values(cities),
	...cityRegionNames.flatMap(([id, at]) => (isMarked(id) ? [] : [at]))
].map((at) => around(at, 30, 30));

/** The names around the country. */
export const neighbourBoxes = neighbours.map(({ kind, name, point }) =>
	lineBox(
		toDrawing(point),
		Object.values(name),
		kind === 'country' ? CAPITAL : LETTER,
		NEIGHBOUR_EM
	)
);

/** The labels of the cities on a map of one width, off the dots and each beside the labels before it. */
function cityLabels(width: MapWidth) {
	const labels = facts.cities.map(({ id, region, point }) => {
		const at = toDrawing(point);
		// On a narrow map the label answers a tap as the marker does, so the ground of an oblast around it stays free.
		const keptFree = width === 'narrow' && !isCity(region);
		const isGround = (drawn: DrawingPoint) => {
			const under = regionAt(fromDrawing(drawn));
			return under !== null && !(keptFree && under === region);
		};
		const size = cityLabelSize(region, width);
		const others = dots.filter((dot) => !holds(dot, at));
		return { id, at, size, isGround, others, room: roomAround(at, size, isGround, others) };
	});
	const placed: { id: string; side: LabelSide; box: Box }[] = [];
	for (const { id, at, size, isGround, others } of labels.sort((a, b) => a.room - b.room)) {
		const taken = [...others, ...placed.map(({ box }) => box)];
		const side = labelSide(at, size, isGround, taken);
		placed.push({ id, side, box: labelBox(at, side, size) });
	}
	return placed;
}

/** The size of a city's label: its name and its status, which has a line more where it is our reading. */
function cityLabelSize(region: RegionId, width: MapWidth): LabelSize {
	const read = facts.report.claims.some(
		(claim) => claim.region === region && claim.type === 'read'
	);
	return {
		lines: read ? 3 : 2,
		width: read ? STATUS_WIDTH.read : STATUS_WIDTH.stated,
		em: CITY_EM[width]
	};
}

const placedCities = { wide: cityLabels('wide'), narrow: cityLabels('narrow') };
/** The boxes of the cities' labels. */
export const cityBoxes = {
	wide: placedCities.wide.map(({ box }) => box),
	narrow: placedCities.narrow.map(({ box }) => box)
};

/** The side of its marker on which each city's label stands. */
export const labelSides: MapMarks['labelSides'] = Object.fromEntries(
	facts.cities.map(({ id }) => [id, { wide: sideOf('wide', id), narrow: sideOf('narrow', id) }])
);

function sideOf(width: MapWidth, id: string) {
	return placedCities[width].find((label) => label.id === id)?.side ?? 'right';
}

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
function groundOf(geometry: Polygon | MultiPolygon, id: RegionId): DrawingPoint[] {
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

const oblastNames = shapes.filter(({ id }) => !isCity(id)).map(oblastName);

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
		stated.includes(geometry.id as RegionId) || !isArea(geometry) ? [] : geometry
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

/** Whether a region is a city. */
export function isCity(region: RegionId): boolean {
	return facts.regions.some(({ id, kind }) => id === region && kind === 'city');
}

/** A box around a point. */
export function around([x, y]: DrawingPoint, dx: number, dy: number): Box {
	return { x: x - dx, y: y - dy, width: 2 * dx, height: 2 * dy };
}

/** A point in whole units. */
export function rounded([x, y]: readonly [number, number]): DrawingPoint {
	return [Math.round(x), Math.round(y)];
}

/** The box of a line with its middle at a point, wide enough for the longest of some words. */
function lineBox(at: DrawingPoint, words: readonly string[], letter: number, em: number): Box {
	const letters = Math.max(...words.map(({ length }) => length));
	return around(at, (letters * letter * em) / 2, (LINE * em) / 2);
}

/** The area that two boxes have in common. */
function common(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}

function holds({ x, y, width, height }: Box, [px, py]: DrawingPoint): boolean {
	return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** Lines over a box from its upper to its lower edge, so close that no label finds room between them. */
function linesOver({ x, y, width, height }: Box): TextLine[] {
	const gaps = Math.ceil(height / 20);
	return Array.from({ length: gaps + 1 }, (_, i) => y + (i / gaps) * height).map((at) => [
		[x, at],
		[x + width, at]
	]);
}

/** Whether a region of the topology has an area, as TypeScript is to know. */
function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
