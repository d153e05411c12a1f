import { describe, expect, it } from 'vitest';
import { common, distanceTo, nearestPoint, overlap } from './boxes';

const BOX = { x: 10, y: 10, width: 200, height: 100 };

describe('a box', () => {
	it('is no distance from a point within it, and else the straight way', () => {
		expect(distanceTo(BOX, [50, 50])).toBe(0);
		expect(distanceTo(BOX, [7, 6])).toBe(5);
		expect(distanceTo(BOX, [260, 50])).toBe(50);
		expect(nearestPoint(BOX, [260, 50])).toEqual([210, 50]);
	});

	it('has more than an edge in common with another where it has an area in common', () => {
		for (const x of [-100, -90, 0, 100, 209, 210, 300]) {
			const other = { x, y: 20, width: 100, height: 10 };
			expect(overlap(BOX, other), `${x}`).toBe(common(BOX, other) > 0);
		}
	});
});
