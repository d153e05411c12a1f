import { geoArea } from 'd3-geo';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../geodata/read-sources';
import { crossings } from '../../geodata/stages/crossings';
import { polygonsOf, type Point, type PolygonRings, type Ring } from '../../geodata/stages/shape';
import {
	covers,
	geometriesOf,
	isArea,
	neighbours,
	regions,
	regionsAt,
	shapeOf,
	topology,
	water
} from './geography-files';

describe('the outlines', () => {
	it.each([
		['regions', regions],
		['neighbours', neighbours],
		['water', water]
	])('of the %s are closed rings of at least four points', (_, shapes) => {
		for (const ring of shapes.flatMap(({ polygons }) => polygons.flat())) {
			expect(ring.length).toBeGreaterThanOrEqual(4);
			expect(ring.at(-1)).toEqual(ring[0]);
		}
		expect(shapes.filter(({ polygons }) => polygons.length === 0)).toEqual([]);
	});

	it.each([
		['regions', regions],
		['neighbours', neighbours],
		['water', water]
	])('of the %s cross neither themselves nor one another', (_, shapes) => {
		expect(crossings(shapes.flatMap(({ polygons }) => polygons.flat()))).toEqual([]);
	});

	it('would be refused with a bow tie, a spike, a touching corner or two that cross', () => {
		const bowTie: Ring = [
			[0, 0],
			[1, 1],
			[1, 0],
			[0, 1],
			[0, 0]
		];
		const spike: Ring = [
			[0, 0],
			[2, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		const thereAndBack: Ring = [
			[0, 0],
			[1, 0],
			[2, 1],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		const corner: Ring = [
			[0, 0],
			[1, 1],
			[2, 0],
			[2, 2],
			[1, 1],
			[0, 2],
			[0, 0]
		];
		const square: Ring = [
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0],
			[0, 0]
		];
		const shifted = square.map(([x, y]): Point => [x + 0.5, y + 0.5]);
		const beside = square.map(([x, y]): Point => [x + 1, y]);
		for (const ring of [bowTie, spike, thereAndBack, corner])
			expect(crossings([ring])).not.toEqual([]);
		expect(crossings([square, shifted])).not.toEqual([]);
		expect(crossings([square, beside])).toEqual([]);
	});

	it('of outer rings run clockwise and of holes counter-clockwise, as d3-geo reads them', () => {
		for (const { polygons } of [...regions, ...neighbours, ...water])
			for (const rings of polygons)
				rings.forEach((ring, i) => {
					const small = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
					expect(small).toBe(i === 0);
				});
	});

	it('leave no gap: the regions add up to the country', () => {
		const whole = areaOf(country());
		const sum = regions.reduce((total, { polygons }) => total + areaOf(polygons), 0);
		expect(Math.abs(sum / whole - 1)).toBeLessThan(0.001);
		expect(country().filter((rings) => rings.length > 1)).toEqual([]);
	});

	it('leave no overlap: each border belongs to one region on each side', () => {
		const directed = regions.flatMap(({ polygons }) =>
			polygons.flat().flatMap((ring) => ring.slice(1).map((point, i) => `${ring[i]} ${point}`))
		);
		expect(new Set(directed).size).toBe(directed.length);
	});

	it('leave no overlap: no point of a fine grid lies in two regions', () => {
		const twice: Point[] = [];
		for (let lon = 46.437; lon < 87.4; lon += 0.2)
			for (let lat = 40.513; lat < 55.5; lat += 0.2)
				if (regionsAt([lon, lat]).length > 1) twice.push([lon, lat]);
		expect(twice).toEqual([]);
	});

	it('share one arc where a city-region meets its oblast', () => {
		for (const [city, host] of [
			['KZ-AST', 'KZ-AKM'],
			['KZ-ALA', 'KZ-ALM'],
			['KZ-SHY', 'KZ-YUZ']
		] as const) {
			const hole = shapeOf(regions, host).polygons.flatMap((rings) => rings.slice(1));
			expect(hole).toHaveLength(1);
			const outline = shapeOf(regions, city).polygons.flat(2).map(String);
			expect(new Set(hole.flat().map(String))).toEqual(new Set(outline));
		}
	});

	it('of the city-regions keep every point of their source', () => {
		for (const { id, geometry } of readSources().cities.features) {
			const built = shapeOf(regions, String(id)).polygons.flat(2);
			for (const [lon = NaN, lat = NaN] of geometry.coordinates.flat())
				expect(built.some(([x, y]) => Math.hypot(x - lon, y - lat) < 0.0005)).toBe(true);
		}
	});

	it('leave no hole in Kyzylorda', () => {
		const { polygons } = shapeOf(regions, 'KZ-KZY');
		expect(polygons.map((rings) => rings.length)).toEqual([1]);
		expect(covers(shapeOf(regions, 'KZ-KZY'), [63.3, 45.9])).toBe(true);
	});

	it('give every island of the Caspian to an oblast', () => {
		const islands: Point[] = [
			[50.584, 44.806],
			[52.986, 46.403],
			[49.798, 46.276]
		];
		expect(islands.map(regionsAt)).toEqual([['KZ-MAN'], ['KZ-ATY'], ['KZ-ATY']]);
		expect(regions.reduce((sum, { polygons }) => sum + polygons.length - 1, 0)).toBe(7);
	});
});

/** Steradians. */
function areaOf(polygons: readonly PolygonRings[]): number {
	return geoArea({ type: 'MultiPolygon', coordinates: [...polygons] });
}

/** The union of all regions, by arcs: what two of them share vanishes. */
function country(): PolygonRings[] {
	return polygonsOf(merge(topology, geometriesOf('regions').filter(isArea)));
}
