import { describe, expect, it } from 'vitest';
import { PLACES, STATUS_RANKS } from '../domain/status';
import { fillOf, NOT_STATED_TEXTURE, PLACE_TEXTURE, STATUS_ANGLE } from './fill';
import { groundOf } from './ground';
import { paletteOf } from './palette';
import { statusColour } from './status-colour';

const LIGHT = paletteOf('light', 'usual');
const { inside, area } = PLACE_TEXTURE;

describe('the strength of a fill', () => {
	it('follows the evidence: solid by name, hatched inside, more widely for an area', () => {
		expect(PLACE_TEXTURE.named.kind).toBe('solid');
		expect(inside.stroke / inside.period).toBeGreaterThan(area.stroke / area.period);
	});

	it('is drawn at a slope of each status’s own', () => {
		expect(new Set(STATUS_RANKS.map((rank) => STATUS_ANGLE[rank])).size).toBe(STATUS_RANKS.length);
	});

	it('is least where nothing is stated: plain land and fine dots in no status’s colour', () => {
		const fill = fillOf(null);
		expect(fill).toEqual({ key: 'none', texture: NOT_STATED_TEXTURE, colour: 'land-dots' });
		expect(groundOf(fill, LIGHT)).toBe(LIGHT.land);
	});
});

describe('a fill', () => {
	it('has a key of its own for each status and place', () => {
		const claims = STATUS_RANKS.flatMap((rank) => PLACES.map((place) => ({ rank, place })));
		const keys = [null, ...claims].map((claim) => fillOf(claim).key);
		expect(new Set(keys).size).toBe(3 * 6 + 1);
	});

	it.each(STATUS_RANKS)('of %s is in that status’s colour wherever the words are', (rank) => {
		for (const place of PLACES) expect(fillOf({ rank, place }).colour).toBe(statusColour(rank));
	});

	it.each(STATUS_RANKS)(
		'of %s has one ground under both hatches, lighter than its colour',
		(rank) => {
			const ground = groundOf(fillOf({ rank, place: 'inside' }), LIGHT);
			expect(groundOf(fillOf({ rank, place: 'area' }), LIGHT)).toBe(ground);
			expect(groundOf(fillOf({ rank, place: 'named' }), LIGHT)).not.toBe(ground);
		}
	);
});
