import { polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fromDrawing } from './home';
import { labelPoint } from './label-point';

type Point = [x: number, y: number];

const polygon = (points: readonly Point[]): Polygon => ({
	type: 'Polygon',
	coordinates: [[...points, ...points.slice(0, 1)].map((point): Position => fromDrawing(point))]
});

/** A star-shaped polygon: its whole border is visible from its centre. */
const star = fc
	.tuple(
		fc.integer({ min: 200, max: 1800 }),
		fc.integer({ min: 200, max: 900 }),
		fc.array(fc.integer({ min: 30, max: 180 }), { minLength: 3, maxLength: 16 })
	)
	.map(([x, y, radii]) =>
		radii.map((radius, i): Point => {
			const turn = (i / radii.length) * 2 * Math.PI;
			return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
		})
	);

describe('a label point', () => {
	it('lies inside its polygon', () => {
		fc.assert(
			fc.property(star, (points) => polygonContains(points, labelPoint(polygon(points)))),
			{ numRuns: 200 }
		);
	});

	it('lies inside a shape whose centre lies outside the shape', () => {
		const hook: Point[] = [
			[0, 0],
			[300, 0],
			[300, 40],
			[40, 40],
			[40, 260],
			[300, 260],
			[300, 300],
			[0, 300]
		];
		const point = labelPoint(polygon(hook));
		expect(polygonContains(hook, point)).toBe(true);
		expect(polygonContains(hook, [150, 150])).toBe(false);
	});

	it('prefers a wide place to a high one, since a label is wider than high', () => {
		const wide: Point[] = [
			[0, 0],
			[500, 0],
			[500, 100],
			[110, 100],
			[110, 500],
			[0, 500]
		];
		expect(labelPoint(polygon(wide))[1]).toBeLessThan(100);
	});

	it('keeps its distance from another label, wherever that label begins and ends', () => {
		const square: Point[] = [
			[0, 0],
			[400, 0],
			[400, 400],
			[0, 400]
		];
		const bare = labelPoint(polygon(square));
		expect(bare[1]).toBeCloseTo(200, -1);
		const point = labelPoint(polygon(square), [
			[
				[100, 160],
				[900, 160]
			]
		]);
		expect(polygonContains(square, point)).toBe(true);
		expect(point[1]).toBeCloseTo(240, -1);
	});

	it('takes the roomiest of several polygons', () => {
		const square = (x: number, side: number): Point[] => [
			[x, 100],
			[x + side, 100],
			[x + side, 100 + side],
			[x, 100 + side]
		];
		const [island, mainland] = [square(100, 50), square(500, 200)];
		const parts = [polygon(island), polygon(mainland)].map(({ coordinates }) => coordinates);
		const point = labelPoint({ type: 'MultiPolygon', coordinates: parts });
		expect(polygonContains(mainland, point)).toBe(true);
	});
});
