import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HEIGHT } from './embed-code';
import { heightIn } from './frame-height';

const contentWindow = {} as Window;
const frame = { contentWindow };
const SITE = 'https://example.org';
const heightOf = (data: unknown, source: Window | null = contentWindow, origin = SITE) =>
	heightIn({ source, origin, data }, frame, SITE);

describe('a message of an embedded page', () => {
	it('tells the frame’s height', () => {
		expect(heightOf({ type: 'aimaq:height', height: 640 })).toBe(640);
	});

	it('is ignored when another window or another origin sends it', () => {
		expect(heightOf({ type: 'aimaq:height', height: 640 }, {} as Window)).toBeNull();
		expect(heightOf({ type: 'aimaq:height', height: 640 }, null)).toBeNull();
		expect(
			heightOf({ type: 'aimaq:height', height: 640 }, contentWindow, 'https://forger.org')
		).toBeNull();
		expect(heightOf({ type: 'aimaq:height', height: 640 }, contentWindow, 'null')).toBeNull();
	});

	it.each([NaN, Infinity, -1, 0, MAX_HEIGHT + 1, '640', null, undefined, {}, []])(
		'is ignored when its height is %s',
		(height) => {
			expect(heightOf({ type: 'aimaq:height', height })).toBeNull();
		}
	);

	it('is ignored when it is of another kind, whatever it holds', () => {
		fc.assert(fc.property(fc.anything(), (data) => heightOf(data) === null));
		expect(heightOf({ type: 'other', height: 640 })).toBeNull();
	});
});
