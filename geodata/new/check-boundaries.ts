import type { Feature, Position } from 'geojson';
import { REGION_ID } from '../../src/lib/domain/region';
import { BuildError } from '../stages/build-error';
import { loopsOf } from '../stages/crossings';
import { signedArea } from '../stages/plane';
import { polygonsOf, type PolygonRings, type Ring, type Shape } from '../stages/shape';
import { unbroken } from './continue-longitudes';
import { REPROJECT } from './read-boundaries';

/** The largest loop that counts as no crossing: a share of its ring's area. */
const HAIR = 0.01;

/** A region as the boundaries have it. */
export interface Boundary extends Shape {
	readonly name: string;
}

/** The properties of the features that hold the ids and the names. */
export interface Properties {
	readonly id: string;
	readonly name: string;
}

/**
 * The regions of a file with boundaries.
 *
 * @param file for error messages
 * @throws {BuildError} for the first feature without an id, a name or an area, with the id of another, with a ring that is no ring,
 * or with coordinates that are no degrees
 */
export function checkBoundaries(
	file: string,
	features: readonly Feature[],
	properties: Properties
): Boundary[] {
	if (features.length === 0)
		throw new BuildError(file, 'at least one region', 'none', 'Export the regions into it.');
	const boundaries = features.map((feature, i) =>
		boundaryOf(`${file}, feature ${i + 1}`, feature, properties)
	);
	checkUnique(file, boundaries);
	checkWinding(file, boundaries);
	return boundaries;
}

function boundaryOf(where: string, feature: Feature, wanted: Properties): Boundary {
	const all: Record<string, unknown> = { id: feature.id, ...feature.properties };
	const valueOf = (key: keyof Properties) => {
		const value = String(all[wanted[key]] ?? '').trim();
		if (value) return value;
		const names = Object.keys(all).filter((name) => all[name] !== undefined);
		throw new BuildError(
			where,
			`a property "${wanted[key]}"`,
			names.join(', ') || 'no properties',
			`Name the property that holds the ${key} by --${key}.`
		);
	};
	const [id, name] = [valueOf('id'), valueOf('name')];
	if (!REGION_ID.test(id))
		throw new BuildError(
			`${where} (${name})`,
			'an id of letters, digits and hyphens, at most 40, since addresses contain it',
			JSON.stringify(id),
			'Name another property by --id, or change the ids.'
		);
	return { id, name, polygons: polygonsIn(`${where} (${id}, ${name})`, feature) };
}

function polygonsIn(where: string, { geometry }: Feature): PolygonRings[] {
	const type = geometry?.type ?? 'no geometry';
	if (type !== 'Polygon' && type !== 'MultiPolygon')
		throw new BuildError(
			where,
			'a Polygon or MultiPolygon',
			type,
			'Export areas, not lines or points.'
		);
	checkDegrees(where, positionsOf(geometry));
	const rings = polygonsOf(geometry).map((polygon) => polygon.map(unbroken));
	for (const ring of rings.flat()) checkRing(where, ring);
	// Rounded coordinates make lines of the smallest islands and lakes.
	const polygons = rings
		.filter(([outer]) => outer && signedArea(outer) !== 0)
		.map((polygon) => polygon.filter((ring) => signedArea(ring) !== 0));
	if (polygons.length === 0)
		throw new BuildError(where, 'a ring with an area', 'none', 'Give the region an outline.');
	return polygons;
}

function positionsOf(geometry: Feature['geometry']): Position[] {
	if (geometry.type === 'Polygon') return geometry.coordinates.flat();
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

function checkDegrees(where: string, positions: readonly Position[]): void {
	for (const [lng = NaN, lat = NaN] of positions) {
		if (Math.abs(lng) <= 360 && Math.abs(lat) <= 90) continue;
		const swapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
		throw new BuildError(
			where,
			'longitude and latitude in degrees, in this order',
			JSON.stringify([lng, lat]),
			swapped ? 'Swap the two: GeoJSON has the longitude first.' : REPROJECT
		);
	}
}

function checkRing(where: string, ring: Ring): void {
	const isClosed = String(ring[0]) === String(ring.at(-1));
	if (ring.length < 4 || !isClosed)
		throw new BuildError(
			where,
			'closed rings of four points or more, the last as the first',
			`${ring.length} points, ${isClosed ? 'closed' : 'open'}`,
			'Mend the outline in a GIS (in QGIS: Fix geometries).'
		);
	// Rounded coordinates cross by a hair.
	const [crossing] = loopsOf(ring).flatMap((loop) =>
		Math.abs(signedArea(loop)) > HAIR * Math.abs(signedArea(ring)) ? loop.slice(0, 1) : []
	);
	if (crossing)
		throw new BuildError(
			where,
			'rings that do not cross themselves',
			`a crossing near ${crossing.join(', ')}`,
			'Mend the outline in a GIS (in QGIS: Fix geometries).'
		);
}

function checkUnique(file: string, boundaries: readonly Boundary[]): void {
	const first = new Map<string, number>();
	boundaries.forEach(({ id, name }, i) => {
		const other = first.get(id.toLowerCase());
		if (other !== undefined)
			throw new BuildError(
				`${file}, feature ${i + 1} (${name})`,
				'an id of its own, in more than upper and lower case',
				`${id}, as of feature ${other + 1} (${boundaries[other]?.name})`,
				'Join the parts of one region into a MultiPolygon, or name another property by --id.'
			);
		first.set(id.toLowerCase(), i);
	});
}

/** Formats differ in which way outer rings wind; within a file all wind the same way, and holes the other. */
function checkWinding(file: string, boundaries: readonly Boundary[]): void {
	const clockwise = ([outer = []]: PolygonRings) => signedArea(outer) < 0;
	const all = boundaries.flatMap(({ polygons }) => polygons);
	const most = all.filter(clockwise).length * 2 > all.length;
	boundaries.forEach(({ id, name, polygons }, i) => {
		for (const rings of polygons)
			rings.forEach((ring, at) => {
				const isWrong = signedArea(ring) < 0 === (at === 0 ? !most : most);
				if (isWrong)
					throw new BuildError(
						`${file}, feature ${i + 1} (${id}, ${name})`,
						`${at === 0 ? 'an outer ring' : 'a hole'} that winds as those of the other features`,
						'the opposite order of points',
						'Rewind the file (in QGIS: Force right-hand-rule), since an outline may be a hole.'
					);
			});
	});
}
