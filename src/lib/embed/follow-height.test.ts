import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HEIGHT } from './embed-code';
import { heightTold } from './follow-height';

const contentWindow = {} as Window;
const frame = { contentWindow };
const SITE = 'https://example.org';
const told = (data: unknown, source: Window | null = contentWindow, origin = SITE) =>
	heightTold({ source, origin, data }, frame, SITE);

describe('a frame’s message', () => {
	it('tells its height', () => {
		expect(told({ type: 'aimaq:height', height: 640 })).toBe(640);
	});

	it('of anybody else is not believed', () => {
		expect(told({ type: 'aimaq:height', height: 640 }, {} as Window)).toBeNull();
		expect(told({ type: 'aimaq:height', height: 640 }, null)).toBeNull();
		expect(
			told({ type: 'aimaq:height', height: 640 }, contentWindow, 'https://forger.org')
		).toBeNull();
		expect(told({ type: 'aimaq:height', height: 640 }, contentWindow, 'null')).toBeNull();
	});

	it.each([NaN, Infinity, -1, 0, MAX_HEIGHT + 1, '640', null, undefined, {}, []])(
		'with %s for a height is ignored',
		(height) => {
			expect(told({ type: 'aimaq:height', height })).toBeNull();
		}
	);

	it('of anything else is ignored, whatever it is', () => {
		fc.assert(fc.property(fc.anything(), (data) => told(data) === null));
		expect(told({ type: 'other', height: 640 })).toBeNull();
	});
});
