import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, DRAWING, fromDrawing, HOME, homeCamera, toDrawing, type Camera } from './home';
import { project, type LngLat } from './mercator';

const [WEST, SOUTH, EAST, NORTH] = HOME;

const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A box in the proportions of the home view, somewhere on or beside a stage. */
const scene = fc.record({
	stage: fc.record({ width: length(200, 4000), height: length(150, 2400) }),
	box: fc
		.tuple(length(-500, 2000), length(-500, 2000), length(100, 4000))
		.map(([x, y, width]) => ({ x, y, width, height: (width * DRAWING.height) / DRAWING.width }))
});

/** Where a point lands on a stage under a camera, in CSS pixels: the WebGL map's own arithmetic. */
function onStage(
	point: LngLat,
	{ center, zoom }: Camera,
	stage: { width: number; height: number }
): [number, number] {
	const world = 512 * 2 ** zoom;
	const [x, y] = project(point);
	const [centerX, centerY] = project(center);
	return [(x - centerX) * world + stage.width / 2, (y - centerY) * world + stage.height / 2];
}

function expectWithin(seen: readonly number[], expected: readonly number[], slack: number) {
	expected.forEach((value, i) => expect(Math.abs((seen[i] ?? NaN) - value)).toBeLessThan(slack));
}

describe('the camera at the home view', () => {
	it('puts the home view’s corners on the box, to a hundredth of a pixel', () => {
		fc.assert(
			fc.property(scene, ({ stage, box }) => {
				const camera = homeCamera(box, stage);
				expectWithin(onStage([WEST, NORTH], camera, stage), [box.x, box.y], 0.01);
				const corner = [box.x + box.width, box.y + box.height];
				expectWithin(onStage([EAST, SOUTH], camera, stage), corner, 0.01);
			})
		);
	});

	it('puts every point where the twin draws it', () => {
		fc.assert(
			fc.property(
				scene,
				length(WEST, EAST),
				length(SOUTH, NORTH),
				({ stage, box }, longitude, latitude) => {
					const [x, y] = toDrawing([longitude, latitude]);
					const scale = box.width / DRAWING.width;
					const seen = onStage([longitude, latitude], homeCamera(box, stage), stage);
					expectWithin(seen, [box.x + x * scale, box.y + y * scale], 0.01);
				}
			)
		);
	});

	it('shows exactly the home view where the box fills the stage', () => {
		const stage = { width: DRAWING.width / 2, height: DRAWING.height / 2 };
		const bounds = boundsOf(homeCamera({ x: 0, y: 0, ...stage }, stage), stage);
		expectWithin(bounds, HOME, 1e-9);
	});

	it('shows the home view and more where the box lies inside the stage', () => {
		const stage = { width: 1600, height: 900 };
		const box = { x: 400, y: 100, width: 800, height: (800 * DRAWING.height) / DRAWING.width };
		const [west, south, east, north] = boundsOf(homeCamera(box, stage), stage);
		expect(west).toBeLessThan(WEST);
		expect(south).toBeLessThan(SOUTH);
		expect(east).toBeGreaterThan(EAST);
		expect(north).toBeGreaterThan(NORTH);
	});
});

describe('the twin’s drawing', () => {
	it('spans the home view', () => {
		expectWithin(toDrawing([WEST, NORTH]), [0, 0], 1e-9);
		expectWithin(toDrawing([EAST, SOUTH]), [DRAWING.width, DRAWING.height], 1e-9);
	});

	it('gives back the degrees it was given', () => {
		fc.assert(
			fc.property(length(-180, 180), length(-80, 80), (longitude, latitude) => {
				expectWithin(fromDrawing(toDrawing([longitude, latitude])), [longitude, latitude], 1e-8);
			})
		);
	});
});
