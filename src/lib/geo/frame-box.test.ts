import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameBox } from './frame-box';
import { DRAWING } from './home';

const STAGE = { width: 1100, height: 700 };
const HOME = { x: 50, y: 74, width: 1000, height: 552 };

describe('the box of a drawing that is framed in part', () => {
	it('has the part in the middle of the stage, as large as four fifths of it', () => {
		const box = frameBox({ x: 900, y: 450, width: 200, height: 100 }, HOME, STAGE);
		const unit = box.width / DRAWING.width;
		expect(unit * 200).toBeCloseTo(0.8 * STAGE.width);
		expect(HOME.x + box.x + unit * 1000).toBeCloseTo(STAGE.width / 2);
		expect(HOME.y + box.y + unit * 500).toBeCloseTo(STAGE.height / 2);
	});

	it('is the home view’s for the whole drawing', () => {
		const box = frameBox({ x: 0, y: 0, ...DRAWING }, HOME, STAGE);
		expect(box).toEqual({ x: 0, y: 0, width: HOME.width, height: HOME.height });
	});

	it('keeps its shape, shows the part, and nothing that the home view does not', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const size = fc.double({ min: 20, max: 1000, noNaN: true });
		fc.assert(
			fc.property(share, share, size, size, (u, v, width, height) => {
				const part = {
					x: u * (DRAWING.width - width),
					y: v * (DRAWING.height - height),
					width,
					height
				};
				const box = frameBox(part, HOME, STAGE);
				const zoom = box.width / HOME.width;
				const unit = box.width / DRAWING.width;
				const [x, y] = [HOME.x + box.x, HOME.y + box.y];
				const hair = 1e-6;
				expect(box.height / box.width).toBeCloseTo(HOME.height / HOME.width);
				expect(-x / zoom).toBeGreaterThanOrEqual(-HOME.x - hair);
				expect((STAGE.width - x) / zoom).toBeLessThanOrEqual(STAGE.width - HOME.x + hair);
				expect(-y / zoom).toBeGreaterThanOrEqual(-HOME.y - hair);
				expect((STAGE.height - y) / zoom).toBeLessThanOrEqual(STAGE.height - HOME.y + hair);
				expect(x + part.x * unit).toBeGreaterThanOrEqual(-hair);
				expect(x + (part.x + part.width) * unit).toBeLessThanOrEqual(STAGE.width + hair);
				expect(y + part.y * unit).toBeGreaterThanOrEqual(-hair);
				expect(y + (part.y + part.height) * unit).toBeLessThanOrEqual(STAGE.height + hair);
			})
		);
	});
});
