import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWING } from '../geo/home';
import { nearestPoint } from '../geo/boxes';
import { lensPlace } from './lens-place';

const point = fc.tuple(
	fc.double({ min: 0, max: DRAWING.width, noNaN: true }),
	fc.double({ min: 0, max: DRAWING.height, noNaN: true })
);

describe('the lens', () => {
	it('lies on the map, a third of its height high, and not on the place that it shows', () => {
		fc.assert(
			fc.property(point, (at) => {
				const lens = lensPlace(at);
				expect(lens.width).toBeCloseTo(DRAWING.height / 3, -1);
				expect(lens.x).toBeGreaterThanOrEqual(0);
				expect(lens.x + lens.width).toBeLessThanOrEqual(DRAWING.width);
				expect(lens.y + lens.height).toBeLessThanOrEqual(DRAWING.height);
				const [x, y] = nearestPoint(lens, at);
				expect(Math.hypot(at[0] - x, at[1] - y)).toBeGreaterThan(0);
			})
		);
	});

	it('stands in the nearest free corner', () => {
		expect(lensPlace([1200, 330])).toMatchObject({ x: 1632, y: 0 });
		expect(lensPlace([300, 330])).toMatchObject({ x: 0, y: 477 });
	});
});
