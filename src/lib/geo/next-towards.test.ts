import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTowards, type Direction } from './next-towards';

const DIRECTIONS: Direction[] = ['up', 'down', 'left', 'right'];

describe('an arrow', () => {
	const grid = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y] as const));

	it.each([
		['up', 1],
		['down', 7],
		['left', 3],
		['right', 5]
	] as const)('%s leads to the neighbour that lies there', (direction, index) => {
		expect(nextTowards(grid, [1, 1], direction)).toBe(index);
	});

	it('leads nowhere where nothing lies that way', () => {
		expect(nextTowards(grid, [0, 0], 'up')).toBeNull();
		expect(nextTowards([], [0, 0], 'down')).toBeNull();
	});

	it('prefers what lies straight ahead to what is a little nearer aside', () => {
		const points = [
			[6, 5],
			[9, 0]
		] as const;
		expect(nextTowards(points, [0, 0], 'right')).toBe(1);
	});

	it('never leads back, nor stays', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
		fc.assert(
			fc.property(fc.array(point), point, fc.constantFrom(...DIRECTIONS), (points, from, way) => {
				const next = points[nextTowards(points, from, way) ?? -1];
				if (!next) return;
				if (way === 'up') expect(next[1]).toBeLessThan(from[1]);
				if (way === 'down') expect(next[1]).toBeGreaterThan(from[1]);
				if (way === 'left') expect(next[0]).toBeLessThan(from[0]);
				if (way === 'right') expect(next[0]).toBeGreaterThan(from[0]);
			})
		);
	});
});
