import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, mix } from './ground';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a mixed colour', () => {
	it('is the lower colour at a share of 0 and the upper one at a share of 1', () => {
		fc.assert(
			fc.property(colour, colour, (upper, lower) => {
				expect(mix(upper, lower, 0)).toBe(lower);
				expect(mix(upper, lower, 1)).toBe(upper);
			})
		);
	});

	it('lies between both colours in every channel', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(colour, colour, share, (upper, lower, part) => {
				const mixed = channels(mix(upper, lower, part));
				mixed.forEach((value, i) => {
					const both = [channels(upper)[i] ?? 0, channels(lower)[i] ?? 0];
					expect(value).toBeGreaterThanOrEqual(Math.min(...both));
					expect(value).toBeLessThanOrEqual(Math.max(...both));
				});
			})
		);
	});

	it('of a colour with itself is that colour', () => {
		fc.assert(fc.property(colour, (one) => mix(one, one, 0.15) === one));
	});

	it('is mixed channel by channel', () => {
		expect(mix('#ff0000', '#00ff0a', 0.5)).toBe('#808005');
	});
});

describe('the channels of a colour', () => {
	it('are red, green and blue', () => {
		expect(channels('#0a80ff')).toEqual([10, 128, 255]);
	});
});
