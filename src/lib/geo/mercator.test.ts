import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from './mercator';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });

describe('web Mercator', () => {
	it('gives back the degrees it was given', () => {
		fc.assert(
			fc.property(lng, lat, (x, y) => {
				const [backX, backY] = unproject(project([x, y]));
				expect(backX).toBeCloseTo(x, 9);
				expect(backY).toBeCloseTo(y, 9);
			})
		);
	});

	it('puts the equator and the prime meridian in the middle of the world', () => {
		const [x, y] = project([0, 0]);
		expect(x).toBe(0.5);
		expect(y).toBeCloseTo(0.5, 15);
	});

	it('makes the world a square: its corners are the antimeridian at 85.0511°', () => {
		const [x, y] = project([-180, 85.0511287798066]);
		expect(x).toBe(0);
		expect(y).toBeCloseTo(0, 12);
	});

	it('counts from west to east and from north to south', () => {
		const step = fc.double({ min: 1e-6, max: 10, noNaN: true });
		fc.assert(
			fc.property(lng, lat, step, (west, south, further) => {
				expect(project([west, 0])[0]).toBeLessThan(project([west + further, 0])[0]);
				const north = Math.min(south + further, 89);
				expect(project([0, north])[1]).toBeLessThan(project([0, south])[1]);
			})
		);
	});
});
