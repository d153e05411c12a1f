import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWING, type Box } from './home';
import { boxOf, framing, goingTo, HOME_VIEW, revealing, viewOf, type View } from './view';

const STAGE = { width: 1100, height: 700 };
const HOME = { x: 50, y: 74, width: 1000, height: 552 };
const ROOM = { home: HOME, stage: STAGE };

const frameBox = (part: Box) => boxOf(framing(part, ROOM), ROOM);

/** The part of the drawing that the stage shows, in units of the drawing. */
function shown(view: View): Box {
	const { x, y, width } = boxOf(view, ROOM);
	const unit = width / DRAWING.width;
	return {
		x: -(HOME.x + x) / unit,
		y: -(HOME.y + y) / unit,
		width: STAGE.width / unit,
		height: STAGE.height / unit
	};
}

describe('the box of a drawing that is framed in part', () => {
	it('has the part in the middle of the stage, as large as four fifths of it', () => {
		const box = frameBox({ x: 900, y: 450, width: 200, height: 100 });
		const unit = box.width / DRAWING.width;
		expect(unit * 200).toBeCloseTo(0.8 * STAGE.width);
		expect(HOME.x + box.x + unit * 1000).toBeCloseTo(STAGE.width / 2);
		expect(HOME.y + box.y + unit * 500).toBeCloseTo(STAGE.height / 2);
	});

	it('is the home view’s for the whole drawing', () => {
		const box = frameBox({ x: 0, y: 0, ...DRAWING });
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
				const box = frameBox(part);
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

const inside = fc.record({
	zoom: fc.double({ min: 1, max: 8, noNaN: true }),
	at: fc.tuple(
		fc.double({ min: 0, max: DRAWING.width, noNaN: true }),
		fc.double({ min: 0, max: DRAWING.height, noNaN: true })
	)
});

describe('a view', () => {
	it('is what its box shows', () => {
		fc.assert(
			fc.property(inside, (view) => {
				const box = boxOf(view, ROOM);
				const seen = viewOf(box, ROOM);
				expect(seen.zoom).toBeCloseTo(view.zoom);
				const again = boxOf(seen, ROOM);
				expect(again.x).toBeCloseTo(box.x);
				expect(again.y).toBeCloseTo(box.y);
			})
		);
	});

	it('at home is the home view, wherever its middle is asked for', () => {
		const box = boxOf({ zoom: 1, at: [0, 0] }, ROOM);
		expect(box).toEqual({ x: 0, y: 0, width: HOME.width, height: HOME.height });
	});
});

describe('what is revealed', () => {
	const part = { x: 100, y: 700, width: 200, height: 150 };

	it('is left as it is where it is seen already', () => {
		const view = { zoom: 2, at: [300, 700] } as const;
		expect(revealing(view, part, ROOM)).toBe(view);
	});

	it('is seen whole afterwards, no closer than before', () => {
		fc.assert(
			fc.property(inside, (view) => {
				const revealed = revealing(view, part, ROOM);
				const seen = shown(revealed);
				const hair = 1e-6;
				expect(revealed.zoom).toBeLessThanOrEqual(view.zoom);
				expect(seen.x).toBeLessThanOrEqual(part.x + hair);
				expect(seen.y).toBeLessThanOrEqual(part.y + hair);
				expect(seen.x + seen.width).toBeGreaterThanOrEqual(part.x + part.width - hair);
				expect(seen.y + seen.height).toBeGreaterThanOrEqual(part.y + part.height - hair);
			})
		);
	});
});

describe('the way to a chosen part', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const size = fc.double({ min: 15, max: 500, noNaN: true });
	const parts = fc.tuple(share, share, size, size).map(([u, v, width, height]) => ({
		x: u * (DRAWING.width - width),
		y: v * (DRAWING.height - height),
		width,
		height
	}));
	const hair = 1e-6;

	it('ends where the part is seen whole, and large enough to be pointed at', () => {
		fc.assert(
			fc.property(inside, parts, (view, part) => {
				const end = goingTo(view, part, ROOM);
				const seen = shown(end);
				expect(seen.x).toBeLessThanOrEqual(part.x + hair);
				expect(seen.y).toBeLessThanOrEqual(part.y + hair);
				expect(seen.x + seen.width).toBeGreaterThanOrEqual(part.x + part.width - hair);
				expect(seen.y + seen.height).toBeGreaterThanOrEqual(part.y + part.height - hair);
				const unit = boxOf(end, ROOM).width / DRAWING.width;
				const longest = Math.max(part.width, part.height);
				if (longest < 260) expect(Math.min(part.width, part.height) * unit).toBeGreaterThan(24);
			})
		);
	});

	it('is none where the part is seen so already: the whole country stays', () => {
		expect(goingTo(HOME_VIEW, { x: 300, y: 300, width: 300, height: 200 }, ROOM)).toBe(HOME_VIEW);
	});

	it('leads closer only to a part that is too small, and shows its surroundings', () => {
		const end = goingTo(HOME_VIEW, { x: 1200, y: 400, width: 20, height: 20 }, ROOM);
		expect(end.zoom).toBeGreaterThan(2);
		expect(shown(end).height).toBeGreaterThan(260);
		const aside = { x: 1500, y: 300, width: 300, height: 200 };
		expect(goingTo({ zoom: 3, at: [300, 700] }, aside, ROOM).zoom).toBeLessThanOrEqual(3);
	});
});
