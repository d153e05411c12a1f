import type { RegionId } from '../domain/region';
import { around, holds, rounded } from '../geo/boxes';
import type { LabelSide } from '../geo/city-label';
import { fromDrawing, onMap, toDrawing, type Box } from '../geo/home';
import { labelPoint } from '../geo/label-point';
import { labelBox, labelSide, roomAround, type LabelSize } from '../geo/label-side';
import type { DrawingPoint, MapMarks, MapWidth } from '../geo/map-drawing';
import { facts } from './facts';
import { isSmall, regionAt, shapes } from './label-ground';

/*
 * Where the cities' dots and labels stand, the same in every language: as large as they are on the smallest map of each width, in
 * the language that needs most room. Lengths are in units of the drawing unless they are in em.
 */

/** An em of a city's label: 12 pixels of a map that is 560 pixels wide, and of one of 336. */
const CITY_EM = { wide: 45, narrow: 71 } as const;

/**
 * The widest line of a city's label in any language, in em: `our reading`, where the label has that line, is longer than any
 * status.
 */
const STATUS_WIDTH = { read: 9.5, stated: 7.5 } as const;

/** The marker of each city. */
export const cities: MapMarks['cities'] = Object.fromEntries(
	facts.cities.map(({ id, point }) => [id, rounded(toDrawing(onMap(point)))])
);

const cityRegions = shapes.filter(({ id }) => isSmall(id));
/** City-regions are small: their names stand in their middle, where a dot is. */
export const cityRegionNames = cityRegions.map(
	({ id, geometry }) => [id, rounded(labelPoint(geometry))] as const
);
const isMarked = (region: RegionId) => facts.cities.some((city) => city.region === region);
/** The dots of cities, and of city-regions without a city's marker, on a small map. */
export const dots = [
	...Object.values(cities),
	...cityRegionNames.flatMap(([id, at]) => (isMarked(id) ? [] : [at]))
].map((at) => around(at, 30, 30));

/** The labels of the cities on a map of one width, off the dots and each beside the labels before it. */
function cityLabels(width: MapWidth) {
	const labels = facts.cities.map(({ id, region, point }) => {
		const at = toDrawing(onMap(point));
		// On a narrow map the label answers a tap as the marker does, so the ground of an oblast around it stays free.
		const keptFree = width === 'narrow' && !isSmall(region);
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
