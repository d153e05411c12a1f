import { merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import neighboursText from '../../../geodata/neighbours.json?raw';
import { areasOf, areaWords } from '../domain/area';
import type { Language } from '../domain/language';
import type { RegionId } from '../domain/region';
import { areaBracket } from '../geo/area-bracket';
import { fromDrawing, toDrawing, type Box } from '../geo/home';
import { labelPoint, labelRoom, type TextLine } from '../geo/label-point';
import { labelBox, labelSide, type LabelSize } from '../geo/label-side';
import type { DrawingPoint, MapDrawing, MapMarks, MapWidth } from '../geo/map-drawing';
import { shapesOf } from '../geo/outlines';
import { regionsAt } from '../geo/region-at';
import { simplifyTopology } from '../geo/simplify-topology';
import { calloutsOf } from './callouts';
import { facts } from './facts';
import { readOutlines } from './outlines';
import { neighboursSchema } from './schema';
import { topology } from './topology';
import { validate } from './validate';

const neighbours = validate(neighboursSchema, 'geodata/neighbours.json', neighboursText);
const outlines = readOutlines();
/** Finer than the outlines, so that labels keep their places whatever detail is drawn; coarse enough to be searched quickly. */
const simplified = simplifyTopology(topology, 1);
const shapes = shapesOf(simplified);
const regionAt = regionsAt(topology);

/** An em of a city's label on the smallest map of each width, in units of the drawing: 12 pixels of 580 (16 of 714 on pictures), and 12 of 336. */
const CITY_EM = { wide: 45, narrow: 71 } as const;

/** The largest size of a region's name in any language, in units of the drawing. */
const REGION_NAME = { width: 150, height: 44 } as const;

/**
 * The widest line of a city's label in any language, in em: `our reading`, where the label has that line, is longer than any
 * status.
 */
const STATUS_WIDTH = { read: 9.5, stated: 7.5 } as const;

/** The words for the regions not stated: their letters on the smallest map of each width, in units, and their width in em. */
const NOT_STATED_EM = { wide: 48, narrow: 71 } as const;
const NOT_STATED_WIDTH = 11;

const cities: MapMarks['cities'] = Object.fromEntries(
	facts.cities.map(({ id, point }) => [id, rounded(toDrawing(point))])
);

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

/** The labels of the cities on a map of one width, each beside the labels before it and off the markers. */
function cityLabels(width: MapWidth) {
	const placed: { id: string; side: ReturnType<typeof labelSide>; box: Box }[] = [];
	for (const { id, region, point } of facts.cities) {
		const at = toDrawing(point);
		// On a narrow map the label answers a tap as the marker does, so the ground of an oblast around it stays free.
		const keptFree = width === 'narrow' && !isCity(region);
		const size = cityLabelSize(region, width);
		const isGround = (drawn: DrawingPoint) => {
			const under = regionAt(fromDrawing(drawn));
			return under !== null && !(keptFree && under === region);
		};
		const side = labelSide(
			at,
			size,
			isGround,
			placed.map(({ box }) => box)
		);
		placed.push({ id, side, box: labelBox(at, side, size) });
	}
	return placed;
}

/** The markers' dots, on a small map. */
const markers = Object.values(cities).map((at) => around(at, 30, 30));
const labels = { wide: cityLabels('wide'), narrow: cityLabels('narrow') };

const sideOf = (width: MapWidth, id: string) =>
	labels[width].find((label) => label.id === id)?.side ?? 'right';
const labelSides: MapMarks['labelSides'] = Object.fromEntries(
	facts.cities.map(({ id }) => [id, { wide: sideOf('wide', id), narrow: sideOf('narrow', id) }])
);

/** The names of regions, of which those of the city-regions are placed first: the others keep their distance from them. */
const nameOf = ({ id, geometry }: (typeof shapes)[number], taken: readonly Box[]) =>
	[id, rounded(labelPoint(geometry, taken.flatMap(linesOver)))] as const;
const cityNames = shapes.filter(({ id }) => isCity(id)).map((shape) => nameOf(shape, []));
const beforeNames = [
	...markers,
	...labels.wide.map(({ box }) => box),
	...cityNames.map(([, at]) => nameBox(at))
];
const names: MapMarks['names'] = Object.fromEntries([
	...cityNames,
	...shapes.filter(({ id }) => !isCity(id)).map((shape) => nameOf(shape, beforeNames))
]);

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

const notStated: MapMarks['notStated']['at'] = {
	wide: notStatedAt('wide', [
		...markers,
		...labels.wide.map(({ box }) => box),
		...Object.values(names).map(nameBox)
	]),
	narrow: notStatedAt('narrow', [...markers, ...labels.narrow.map(({ box }) => box)])
};

const brackets = areasOf(facts.report).map(({ passage, status, regions }) => ({
	passage,
	status,
	regions,
	...areaBracket(shapes.filter(({ id }) => regions.includes(id)).map(({ geometry }) => geometry))
}));

/** An em of a callout in units: 12 pixels of 856 on the smallest map that shows callouts, 14 of 714 on pictures. */
const CALLOUT_EM = { map: 28, picture: 39 } as const;

/** The places whose key phrase stands beside the country: cities that are regions of their own, and the brackets. */
const calledOut = [
	...facts.cities.flatMap(({ id, region }) => {
		const place = cities[id];
		return place && isCity(region) ? [{ region, place }] : [];
	}),
	...brackets.flatMap(({ regions, bracket }) => {
		// A region that a city stands for has a phrase of its own.
		const region = regions.find((id) => facts.cities.every((city) => city.region !== id));
		const place = bracket.at(-1);
		return region && place ? [{ region, place }] : [];
	})
];

const lettered = [
	...markers,
	...labels.wide.map(({ box }) => box),
	...Object.values(names).map(nameBox),
	...neighbours.labels.map(({ point }) => around(toDrawing(point), 80, 18)),
	...brackets.map(({ label: [x, y] }) => ({ x, y: y - 130, width: 440, height: 130 })),
	...(notStated.wide ? [around(notStated.wide, 260, 24)] : [])
];

const callouts: MapMarks['callouts'] = {
	map: calloutsOf(calledOut, simplified, CALLOUT_EM.map, lettered),
	picture: calloutsOf(calledOut, simplified, CALLOUT_EM.picture, lettered)
};

/**
 * Everything that the map shows besides the outlines, in one language.
 *
 * @param notStatedWords the words for the regions not stated, with their number
 */
export function mapMarks(language: Language, notStatedWords: string): MapMarks {
	return {
		names,
		cities,
		labelSides,
		callouts,
		notStated: { words: notStatedWords, at: notStated },
		areas: brackets.map(({ passage, status, bracket, label }) => ({
			...{ passage, status, bracket, label },
			...areaWords(facts.report, passage, language)
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
export function mapDrawing(language: Language, notStatedWords: string): MapDrawing {
	return { ...outlines, ...mapMarks(language, notStatedWords) };
}

/** Whether a region of the topology has an area, as TypeScript is to know. */
function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function isCity(region: RegionId): boolean {
	return facts.regions.some(({ id, kind }) => id === region && kind === 'city');
}

function nameBox(at: DrawingPoint): Box {
	return around(at, REGION_NAME.width / 2, REGION_NAME.height / 2);
}

function around([x, y]: DrawingPoint, dx: number, dy: number): Box {
	return { x: x - dx, y: y - dy, width: 2 * dx, height: 2 * dy };
}

/** Lines over a box from its upper to its lower edge, so close that no label finds room between them. */
function linesOver({ x, y, width, height }: Box): TextLine[] {
	const gaps = Math.ceil(height / 20);
	return Array.from({ length: gaps + 1 }, (_, i) => y + (i / gaps) * height).map((at) => [
		[x, at],
		[x + width, at]
	]);
}

function rounded([x, y]: readonly [number, number]): DrawingPoint {
	return [Math.round(x), Math.round(y)];
}
