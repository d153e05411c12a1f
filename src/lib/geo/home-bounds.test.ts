import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { homeBounds } from './home-bounds';

/** The outline of one rectangular region. */
function mapOf(west: number, south: number, east: number, north: number): Geometry[] {
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return [{ type: 'Polygon', coordinates: [ring] }];
}

describe('the bounds of the home view', () => {
	it('are those of the regions with a little room, in steps of their extent', () => {
		expect(homeBounds(mapOf(46.478, 40.585, 87.324, 55.435))).toEqual([46.4, 40.5, 87.4, 55.5]);
		expect(homeBounds(mapOf(5.734, 49.448, 6.53, 50.182))).toEqual([5.733, 49.447, 6.531, 50.183]);
	});

	it('go past 180 degrees where the regions do', () => {
		expect(homeBounds(mapOf(176.9, -19.1, 181.2, -12.4))).toEqual([176.89, -19.11, 181.21, -12.39]);
	});

	it('are taller than wide where the regions are', () => {
		expect(homeBounds(mapOf(-75.6, -55.9, -66.4, -17.5))).toEqual([-75.7, -56, -66.3, -17.4]);
	});

	it('end where the projection ends', () => {
		expect(homeBounds(mapOf(-180, -90, 180, 90))).toEqual([-181, -85, 181, 85]);
	});
});
