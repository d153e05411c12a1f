import { describe, expect, it } from 'vitest';
import { PLACES } from '../domain/status';
import { fillOf } from './fill';
import { textureBackground } from './texture-background';

const fills = PLACES.map((place) => fillOf({ rank: 2, place }));

/** The stops of the gradient, in CSS pixels from the beginning of a period. */
const edges = (background: string) =>
	[...background.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length));

describe('a fill as a background', () => {
	it.each(fills)('$key lies on its ground', (fill) => {
		expect(textureBackground(fill)).toMatch(new RegExp(`(^| )var\\(--fill-${fill.key}\\)$`));
	});

	it.each(fills.filter(({ texture }) => texture.kind === 'hatch'))(
		'$key has its strokes at its period',
		(fill) => {
			const [end = 0, after = 0, before = 0, begin = 0, period] = edges(textureBackground(fill));
			const { texture } = fill;
			if (texture.kind !== 'hatch') throw new Error('expected a hatch');
			expect(period).toBe(texture.period);
			// An edge lies in the middle of its gradient. A stroke begins at the end of one period and ends in the next.
			expect((end + after) / 2 + texture.period - (before + begin) / 2).toBeCloseTo(texture.stroke);
		}
	);

	it('has dots of their size, a period apart', () => {
		const { texture, ...rest } = fillOf(null);
		if (texture.kind !== 'dots') throw new Error('expected dots');
		const [end = 0, after = 0, width, height] = edges(textureBackground({ texture, ...rest }));
		expect((end + after) / 2).toBeCloseTo(texture.radius);
		expect([width, height]).toEqual([texture.period, texture.period]);
	});
});
