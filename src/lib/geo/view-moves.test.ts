import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWING, type Camera } from './home';
import { boxOf, HOME_VIEW, type Room, type View } from './view';
import { afterMove, cameraOf, viewUnder, type Held, type ViewMove } from './view-moves';

const ROOM: Room = {
	home: { x: 50, y: 74, width: 1000, height: 552 },
	stage: { width: 1100, height: 700 }
};

/** In the south-west, as far from the middle as regions lie. */
const SELECTED: Held = { at: [330, 800], part: { x: 230, y: 660, width: 250, height: 330 } };

const press = (view: View, move: ViewMove, held: Held | null = null, times = 1): View =>
	times === 0
		? view
		: press(afterMove(view, move, { closest: 8, held, room: ROOM }), move, held, times - 1);

/** Where a view shows a point of the drawing, in CSS pixels from the corner of the stage. */
function onStage(view: View, [x, y]: readonly [number, number]) {
	const box = boxOf(view, ROOM);
	const unit = box.width / DRAWING.width;
	return { x: ROOM.home.x + box.x + x * unit, y: ROOM.home.y + box.y + y * unit };
}

describe('a press on a zoom button', () => {
	it('comes half as close again, and goes back as far', () => {
		const closer = press(HOME_VIEW, 'zoomIn');
		expect(closer.zoom).toBeCloseTo(1.5);
		expect(press(closer, 'zoomOut').zoom).toBeCloseTo(1);
	});

	it('goes neither beyond the home view nor closer than the renderer can', () => {
		expect(press(HOME_VIEW, 'zoomOut').zoom).toBe(1);
		expect(press(HOME_VIEW, 'zoomIn', null, 20).zoom).toBeCloseTo(8);
	});

	it('keeps the middle where nothing is selected', () => {
		expect(press({ zoom: 2, at: [900, 500] }, 'zoomIn').at).toEqual([
			expect.closeTo(900),
			expect.closeTo(500)
		]);
	});

	it('shows the selected region whole after three presses at the edge of the country', () => {
		const { part } = SELECTED;
		const view = press(HOME_VIEW, 'zoomIn', SELECTED, 3);
		const from = onStage(view, [part.x, part.y]);
		const to = onStage(view, [part.x + part.width, part.y + part.height]);
		expect(from.x).toBeGreaterThanOrEqual(-1e-6);
		expect(from.y).toBeGreaterThanOrEqual(-1e-6);
		expect(to.x).toBeLessThanOrEqual(ROOM.stage.width + 1e-6);
		expect(to.y).toBeLessThanOrEqual(ROOM.stage.height + 1e-6);
	});

	it('keeps the name of the selected region in view at every zoom, there and back', () => {
		const times = fc.integer({ min: 0, max: 9 });
		fc.assert(
			fc.property(times, times, (forth, back) => {
				const view = press(press(HOME_VIEW, 'zoomIn', SELECTED, forth), 'zoomOut', SELECTED, back);
				const { x, y } = onStage(view, SELECTED.at);
				expect(x).toBeGreaterThan(0);
				expect(x).toBeLessThan(ROOM.stage.width);
				expect(y).toBeGreaterThan(0);
				expect(y).toBeLessThan(ROOM.stage.height);
			})
		);
	});

	it('keeps the middle where a visitor has moved the map away from the selected region', () => {
		const away: View = { zoom: 4, at: [1500, 400] };
		expect(press(away, 'zoomIn', SELECTED).at).toEqual([expect.closeTo(1500), expect.closeTo(400)]);
	});
});

describe('a press on a button that moves the map aside', () => {
	it('moves it by a third of what is seen', () => {
		const view: View = { zoom: 4, at: [1000, 500] };
		const seen = (ROOM.stage.width * DRAWING.width) / (4 * ROOM.home.width);
		expect(press(view, 'panRight').at).toEqual([
			expect.closeTo(1000 + seen / 3),
			expect.closeTo(500)
		]);
		expect(press(press(view, 'panUp'), 'panDown').at).toEqual([
			expect.closeTo(1000),
			expect.closeTo(500)
		]);
	});

	it('stops at the edge of the home view, so that one press back is seen at once', () => {
		const west = press({ zoom: 4, at: [1000, 500] }, 'panLeft', null, 9);
		expect(press(west, 'panRight').at[0]).toBeGreaterThan(west.at[0] + 100);
	});
});

describe('a view and a camera of the WebGL map', () => {
	const home: Camera = { center: [67, 48], zoom: 4 };

	it('are the same in other words', () => {
		const view: View = { zoom: 3, at: [500, 700] };
		expect(viewUnder(cameraOf(view, home), home)).toEqual({
			zoom: expect.closeTo(3),
			at: [expect.closeTo(500), expect.closeTo(700)]
		});
	});
});
