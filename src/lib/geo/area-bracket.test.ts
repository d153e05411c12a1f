import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaBracket } from './area-bracket';
import { fromDrawing } from './home';
import { drawingBox } from './path';

/** A rectangle in the drawing's units. */
const rectangle = fc
	.tuple(
		fc.integer({ min: 100, max: 1500 }),
		fc.integer({ min: 100, max: 700 }),
		fc.integer({ min: 20, max: 400 }),
		fc.integer({ min: 20, max: 300 })
	)
	.map(([x, y, width, height]): Polygon => {
		const corners = [
			[x, y],
			[x + width, y],
			[x + width, y + height],
			[x, y + height],
			[x, y]
		] as const;
		return { type: 'Polygon', coordinates: [corners.map(fromDrawing)] };
	});
const regions = fc.array(rectangle, { minLength: 1, maxLength: 4 });

/** The western, northern and southern ends of all regions together. */
function ends(geometries: Polygon[]) {
	const { x, y, height } = drawingBox({ type: 'GeometryCollection', geometries });
	return { west: x, north: y, south: y + height };
}

describe('the bracket of an area', () => {
	it('stands west of all its regions, from their northern to their southern end', () => {
		fc.assert(
			fc.property(regions, (geometries) => {
				const { west, north, south } = ends(geometries);
				const { bracket } = areaBracket(geometries);
				const left = Math.min(...bracket.map(([x]) => x));
				const spine = bracket.filter(([x]) => x === left).map(([, y]) => y);
				expect(left).toBeLessThan(west);
				expect(spine).toHaveLength(2);
				expect(Math.min(...spine)).toBeLessThanOrEqual(Math.round(north));
				expect(Math.max(...spine)).toBeGreaterThanOrEqual(Math.round(south));
			})
		);
	});

	it('opens towards its regions', () => {
		fc.assert(
			fc.property(regions, (geometries) => {
				const [first, low, high, last] = areaBracket(geometries).bracket;
				expect(first?.[0]).toBeGreaterThan(low?.[0] ?? NaN);
				expect(last?.[0]).toBeGreaterThan(high?.[0] ?? NaN);
				expect([first?.[1], last?.[1]]).toEqual([low?.[1], high?.[1]]);
			})
		);
	});

	it('is in whole units, and its label stands at its northern end', () => {
		fc.assert(
			fc.property(regions, (geometries) => {
				const { bracket, label } = areaBracket(geometries);
				expect([...bracket, label].flat().every(Number.isInteger)).toBe(true);
				expect(label[1]).toBe(Math.min(...bracket.map(([, y]) => y)));
			})
		);
	});
});
