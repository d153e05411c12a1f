import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOME_VIEW, viewOf, type View } from '../geo/view';
import { MapCamera } from './map-camera.svelte';

const ROOM = {
	home: { x: 100, y: 74, width: 1000, height: 552 },
	stage: { width: 1200, height: 700 }
};

/** Seen well from home. */
const OBLAST = { x: 300, y: 300, width: 400, height: 300 };
const NEIGHBOUR = { x: 1500, y: 300, width: 300, height: 300 };
/** Ten pixels wide from home. */
const CITY = { x: 1200, y: 400, width: 20, height: 20 };

let camera: MapCamera;

beforeEach(() => {
	camera = new MapCamera();
	camera.room = ROOM;
});

/** What the twin shows. */
const shown = (): View => (camera.box ? viewOf(camera.box, ROOM) : HOME_VIEW);

describe('the camera of the map', () => {
	it('keeps a press on a zoom button that comes before the stage was measured', () => {
		camera = new MapCamera();
		camera.move('zoomIn', null);
		expect(camera.magnified).toBe(true);
		camera.room = ROOM;
		expect(camera.box?.width).toBe(1.5 * ROOM.home.width);
	});

	it('is not closer any more after as many presses back as forth', () => {
		for (const move of ['zoomIn', 'zoomIn', 'zoomIn', 'zoomOut', 'zoomOut', 'zoomOut'] as const)
			camera.move(move, null);
		expect(camera.magnified).toBe(false);
	});
});

describe('a choice', () => {
	it('moves nothing where the region is seen well', () => {
		camera.go(OBLAST, false);
		expect(camera.framed).toBeNull();
		expect(camera.box).toBeNull();
	});

	it('goes to a region that is too small, and home again once nothing is selected', async () => {
		camera.go(CITY, true);
		expect(shown().zoom).toBeGreaterThan(2);
		expect(camera.magnified).toBe(true);
		camera.go(null, false);
		await tick();
		expect(camera.box).toBeNull();
	});

	it('goes home for a region that is seen well from there, after one that was too small', () => {
		camera.go(CITY, false);
		camera.go(OBLAST, false);
		expect(camera.box).toBeNull();
	});

	it('goes to a region that lies aside of where a visitor has moved the map', () => {
		for (let i = 0; i < 4; i++) camera.move('zoomIn', { at: [400, 400], part: OBLAST });
		const { zoom } = shown();
		camera.go(NEIGHBOUR, false);
		expect(shown().at[0]).toBeGreaterThan(1400);
		expect(shown().zoom).toBeLessThanOrEqual(zoom);
	});

	it('leaves the map where a visitor has moved it and points at the region', () => {
		camera.move('zoomIn', null);
		const before = shown();
		camera.go(CITY, true);
		expect(shown()).toEqual(before);
	});

	it('leaves the map where a visitor has moved it, once nothing is selected', () => {
		camera.move('zoomIn', null);
		const before = shown();
		camera.go(OBLAST, true);
		camera.go(null, false);
		expect(shown()).toEqual(before);
	});

	it('is framed anew in a stage of another size', () => {
		camera.go(CITY, false);
		const before = camera.box;
		camera.room = {
			home: { x: 0, y: 0, width: 340, height: 188 },
			stage: { width: 360, height: 280 }
		};
		expect(camera.box?.width).toBeLessThan(before?.width ?? 0);
	});
});
