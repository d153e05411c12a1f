import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { MapTopology } from './map-topology';
import { regionsAt } from './region-at';

/** A square in degrees around its centre. */
const square = ([lng, lat]: [number, number], half: number): Position[] => [
	[lng - half, lat - half],
	[lng + half, lat - half],
	[lng + half, lat + half],
	[lng - half, lat + half],
	[lng - half, lat - half]
];

function mapOf(shapes: Record<string, Polygon | MultiPolygon>): MapTopology {
	const features = Object.entries(shapes).map(([id, geometry]): Feature => {
		return { type: 'Feature', id, properties: {}, geometry };
	});
	const regions: FeatureCollection = { type: 'FeatureCollection', features };
	const built: unknown = topology({ regions }, 1e6);
	return built as MapTopology;
}

describe('the region at a point', () => {
	const hole = square([70, 50], 1);
	const at = regionsAt(
		mapOf({
			'KZ-AKM': { type: 'Polygon', coordinates: [square([70, 50], 4), hole] },
			'KZ-AST': { type: 'Polygon', coordinates: [hole] },
			'KZ-ATY': {
				type: 'MultiPolygon',
				coordinates: [[square([52, 47], 2)], [square([60, 47], 2)]]
			}
		})
	);

	it('is the one around it', () => {
		expect(at([67, 50])).toBe('KZ-AKM');
	});

	it('is the one in the hole of another', () => {
		expect(at([70.5, 49.5])).toBe('KZ-AST');
	});

	it('may be of several parts', () => {
		expect(at([51, 46])).toBe('KZ-ATY');
		expect(at([61, 48])).toBe('KZ-ATY');
	});

	it('is none beside all of them', () => {
		expect(at([56, 47])).toBeNull();
		expect(at([0, 0])).toBeNull();
	});

	it('follows sides that are straight on the map, not on the globe or on a grid of degrees', () => {
		const triangle = [
			[50, 40],
			[86, 54],
			[50, 54],
			[50, 40]
		];
		const slanted = regionsAt(mapOf({ 'KZ-KAR': { type: 'Polygon', coordinates: [triangle] } }));
		// Halfway along the long side Mercator is at 47.46°, the grid of degrees at 47°.
		expect(slanted([68, 47.4])).toBeNull();
		expect(slanted([68, 47.5])).toBe('KZ-KAR');
	});
});
