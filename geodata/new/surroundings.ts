import { difference, intersection } from 'polyclip-ts';
import polylabel from 'polylabel';
import type { Bounds } from '../../src/lib/geo/mercator';
import { ringOfFrame, type Frame } from '../stages/grid';
import { clippedTo } from '../stages/neighbours';
import { isInside, signedArea } from '../stages/plane';
import type { Point, PolygonRings, Shape } from '../stages/shape';
import { watersOf } from '../stages/waters';

interface Country extends Shape {
	readonly name: string;
}

/** The name of a country beside the regions, and where it stands, in degrees. */
export interface CountryName {
	readonly id: string;
	readonly name: string;
	readonly point: Point;
}

/** The share of a country within the home view that regions cover, from which on it is the country of the map itself. */
const OWN = 0.8;

/** The least room of a country's name, and the least area of a water: shares of the home view's width, and of its area. */
const MIN_ROOM = 0.06;
const MIN_WATER = 0.001;

/** Points along the width and the height of the home view at which countries are compared with regions. */
const SAMPLES = 60;

/**
 * The countries beside the regions: all that reach into the frame, but those of which the regions are a map.
 *
 * @param land all regions in one
 */
export function neighboursIn(
	frame: Frame,
	home: Bounds,
	countries: readonly Country[],
	land: readonly PolygonRings[]
): Country[] {
	const [west, south, east, north] = home;
	const steps = Array.from({ length: SAMPLES }, (_, i) => (i + 0.5) / SAMPLES);
	const points = steps.flatMap((u) =>
		steps.map((v): Point => [west + u * (east - west), south + v * (north - south)])
	);
	const covered = new Set(points.filter((point) => covers(land, point)));
	return clippedTo(frame, countries).filter(({ polygons }) => {
		const own = points.filter((point) => covers(polygons, point));
		// A country between two samples is the map's own where the regions cover its middle.
		const [outer = []] = largest(polygons);
		const samples = own.length > 0 ? own : [middleOf([outer]).at];
		const within = samples.filter((point) => covered.has(point) || covers(land, point));
		return within.length < OWN * samples.length;
	});
}

/** The waters in a frame that are large enough to be seen. */
export function seasIn(frame: Frame, home: Bounds, land: readonly Pick<Shape, 'polygons'>[]) {
	const least = MIN_WATER * (home[2] - home[0]) * (home[3] - home[1]);
	return watersOf(ringOfFrame(frame), land).filter(
		([outer = []]) => Math.abs(signedArea(outer)) >= least
	);
}

/** Names for the countries that have room for one in the home view, beside the regions. */
export function namesOf(
	home: Bounds,
	countries: readonly Country[],
	land: readonly PolygonRings[]
): CountryName[] {
	return countries.flatMap(({ id, name, polygons }) => {
		const seen = intersection([...polygons], [ringOfFrame(home)]);
		const free = seen.length > 0 ? difference(seen, [...land]) : [];
		if (free.length === 0) return [];
		const { at, room } = middleOf(largest(free));
		return room >= MIN_ROOM * (home[2] - home[0]) ? [{ id, name, point: at }] : [];
	});
}

function covers(polygons: readonly PolygonRings[], point: Point): boolean {
	return polygons.some((rings) => rings.filter((ring) => isInside(point, ring)).length % 2 === 1);
}

function largest(polygons: readonly PolygonRings[]): PolygonRings {
	const area = ([outer = []]: PolygonRings) => Math.abs(signedArea(outer));
	return polygons.reduce((a, b) => (area(b) > area(a) ? b : a), polygons[0] ?? []);
}

/** The point of a polygon that is farthest from its borders, and the width of the room there, in degrees. */
function middleOf(rings: PolygonRings): { at: Point; room: number } {
	const found = polylabel(rings, 0.01);
	const round = (value = 0) => Number(value.toFixed(2));
	return { at: [round(found[0]), round(found[1])], room: 2 * found.distance };
}
