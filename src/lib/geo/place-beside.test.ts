import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const FRAME = { width: 800, height: 600 };
const CARD = { width: 200, height: 100 };

describe('a box beside a subject', () => {
	it('stands on the side that is nearest to the pointer', () => {
		const subject = { x: 300, y: 200, width: 200, height: 150 };
		expect(placeBeside(CARD, subject, FRAME, [480, 275], 8)).toEqual([508, 225]);
		expect(placeBeside(CARD, subject, FRAME, [310, 275], 8)).toEqual([92, 225]);
		expect(placeBeside(CARD, subject, FRAME, [400, 210], 8)).toEqual([300, 92]);
		expect(placeBeside(CARD, subject, FRAME, [400, 340], 8)).toEqual([300, 358]);
	});

	it('stands where there is room, though another side is nearer', () => {
		const atTheEdge = { x: 650, y: 10, width: 150, height: 100 };
		expect(placeBeside(CARD, atTheEdge, FRAME, [790, 20], 8)).toEqual([592, 118]);
	});

	it('keeps clear of the part of a subject that is in the frame', () => {
		const halfOut = { x: -500, y: -100, width: 700, height: 900 };
		expect(placeBeside(CARD, halfOut, FRAME, [100, 300], 8)).toEqual([208, 250]);
	});

	it('has no place where the subject fills the frame, or the frame is too small', () => {
		expect(
			placeBeside(CARD, { x: -9, y: -9, ...CARD, width: 900, height: 700 }, FRAME, [9, 9], 8)
		).toBe(null);
		expect(
			placeBeside(CARD, { x: 0, y: 0, width: 9, height: 9 }, { width: 150, height: 90 }, [4, 4], 8)
		).toBe(null);
	});

	it('is never over its subject and never out of the frame', () => {
		const side = fc.double({ min: 1, max: 900, noNaN: true });
		const at = fc.double({ min: -200, max: 900, noNaN: true });
		fc.assert(
			fc.property(side, side, at, at, side, side, at, at, (w, h, x, y, sw, sh, px, py) => {
				const size = { width: w, height: h };
				const subject = { x, y, width: sw, height: sh };
				const placed = placeBeside(size, subject, FRAME, [px, py], 8);
				if (!placed) return;
				const [left, top] = placed;
				expect(left >= 8 && top >= 8).toBe(true);
				expect(left + w <= FRAME.width - 7.99 && top + h <= FRAME.height - 7.99).toBe(true);
				const apart = left >= x + sw || left + w <= x || top >= y + sh || top + h <= y;
				expect(apart).toBe(true);
			})
		);
	});
});
