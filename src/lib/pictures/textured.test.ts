import { describe, expect, it } from 'vitest';
import { fillOf, STATUS_ANGLE } from '../appearance/fill';
import { groundOf } from '../appearance/ground';
import { paletteOf } from '../appearance/palette';
import { PLACES, STATUS_RANKS } from '../domain/status';
import { textured } from './textured';

const palette = paletteOf('light', 'usual');
const draw = (fill: ReturnType<typeof fillOf>, scale = 1) =>
	textured('M0 0h9v9z', fill, { palette, id: 'x', scale, stroke: '#000', width: 1 });

/** The width of a texture's period in the drawing’s own pixels; undefined where there is no texture. */
const periodOf = (svg: string) => /<pattern [^>]*width="(\d+)"/.exec(svg)?.[1];

describe('a shape in a fill', () => {
	it('is solid where the region is named, hatched closely for a city inside, widely for an area', () => {
		const periods = PLACES.map((place) => periodOf(draw(fillOf({ rank: 2, place }))));
		expect(periods).toEqual([undefined, '9', '14']);
	});

	it.each(STATUS_RANKS)('is hatched at the slope of its status: %s', (rank) => {
		for (const place of ['inside', 'area'] as const)
			expect(draw(fillOf({ rank, place }))).toContain(`rotate(${STATUS_ANGLE[rank]})`);
	});

	it('is dotted where nothing is stated', () => {
		expect(draw(fillOf(null))).toContain('<circle');
	});

	it('lies on the ground that the page has', () => {
		for (const place of PLACES) {
			const fill = fillOf({ rank: 3, place });
			expect(draw(fill)).toContain(`fill="${groundOf(fill, palette)}"`);
		}
	});

	it('keeps its texture’s width, and its outline’s, where the drawing is shrunk', () => {
		const svg = draw(fillOf({ rank: 2, place: 'area' }), 0.5);
		expect(svg).toContain('patternTransform="scale(2) ');
		expect(svg).toContain('stroke-width="2"');
	});
});
