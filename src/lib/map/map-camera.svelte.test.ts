import { describe, expect, it } from 'vitest';
import { MapCamera } from './map-camera.svelte';

const ROOM = {
	home: { x: 0, y: 0, width: 1000, height: 552 },
	stage: { width: 1200, height: 700 }
};

describe('the camera of the map', () => {
	it('keeps a press on a zoom button that comes before the stage was measured', () => {
		const camera = new MapCamera(() => null);
		camera.control.zoomIn();
		expect(camera.magnified).toBe(true);
		camera.room = ROOM;
		expect(camera.box?.width).toBe(2 * ROOM.home.width);
	});
});
