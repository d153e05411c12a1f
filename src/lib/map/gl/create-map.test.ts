import type { LayerSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMap } from '../../../../tests/fixtures/fake-map';
import { sceneIn } from '../../../../tests/fixtures/scene';
import { LINE, paletteOf } from '../../appearance/palette';
import { createMap } from './create-map';
import type { MapLibre } from './load';

const scene = sceneIn('en');
const regions = scene.dashboard.regions.map(({ id }) => id);
const workers = { ping: async () => true, ensureWorkers: async () => {} };

/** A map that draws the regions it is told to. */
class StartingMap extends FakeMap {
	drawn: string[] = [];
	/** What the map was given, in this order. */
	readonly given: string[] = [];
	readonly touchZoomRotate = { disableRotation: () => {} };
	readonly canvas = Object.assign(new EventTarget(), { tabIndex: 0 });
	getCanvas = () => this.canvas;
	getContainer = () => ({ getBoundingClientRect: () => ({ width: 800, height: 450 }) });
	getPixelRatio = () => 1;
	setStyle = () => this.given.push('style');
	hasImage = () => false;
	addImage = (id: string) => this.given.push(`image ${id}`);
	addLayer = ({ id, type }: LayerSpecification) => this.given.push(`${type} ${id}`);
	setMinZoom = () => {};
	setMaxZoom = () => {};
	setMaxBounds = () => {};
	getLayer = () => ({});
	queryRenderedFeatures = () => this.drawn.map((id) => ({ properties: { id } }));
}

let map: StartingMap;
let outcome: string;

beforeEach(async () => {
	vi.useFakeTimers();
	vi.stubGlobal('document', { visibilityState: 'visible' });
	outcome = 'starting';
	const maplibre = {
		Map: vi.fn(function () {
			return (map = new StartingMap());
		}),
		getGlobalDispatcher: () => workers
	} as object as MapLibre;
	void createMap(maplibre, {
		container: {} as HTMLElement,
		scene,
		look: { palette: paletteOf('light', 'usual'), line: LINE.usual, width: 'wide', em: 16 },
		home: { center: [67, 48], zoom: 4 }
	}).then(
		() => (outcome = 'drawn'),
		({ message }: Error) => (outcome = message)
	);
});

afterEach(() => {
	map.fire('remove');
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

/** Fires an event and lets all that waits for it run. */
async function fire(type: string, event?: object) {
	map.fire(type, event);
	await seconds(0);
}

/** Fires what a map fires while it draws its layers, group by group. */
async function drawLayers() {
	await fire('style.load');
	for (let count = 0; map.given.length > count;) {
		count = map.given.length;
		await fire('render');
		await fire('idle');
	}
}

describe('a map that is made', () => {
	it('is there when it is idle with every layer and every region drawn, and not before', async () => {
		await fire('load');
		await fire('idle');
		await drawLayers();
		map.drawn = regions.slice(1);
		await fire('idle');
		expect(outcome).toBe('starting');
		map.drawn = [...regions];
		await fire('idle');
		expect(outcome).toBe('drawn');
		await seconds(60);
		expect(map.remove).not.toHaveBeenCalled();
	});

	it('has its patterns before any layer that is filled with them', async () => {
		await drawLayers();
		const patterns = ['none', '2-inside', '2-area'];
		for (const pattern of patterns)
			expect(map.given.indexOf(`image ${pattern}`)).toBeLessThan(
				map.given.indexOf(`fill fill-${pattern}`)
			);
		expect(map.given.filter((what) => what.startsWith('image'))).toHaveLength(patterns.length);
	});

	it('is given its last layers only when those before them are drawn', async () => {
		await fire('style.load');
		expect(map.given).toContain('fill water');
		expect(map.given).not.toContain('symbol city-labels');
		await drawLayers();
		expect(map.given.at(-1)).toBe('symbol city-labels');
	});

	it.each(['style.load', 'idle'])(
		'is given nothing more once it has failed at “%s”',
		async (at) => {
			if (at === 'idle') await fire('style.load');
			map.fire('error', { error: new Error('no worker') });
			const given = [...map.given];
			await fire(at);
			expect(map.given).toEqual(given);
			expect(outcome).toBe('no worker');
		}
	);

	it('has failed when no frame was rendered for fifteen seconds, and is removed', async () => {
		await seconds(14);
		await fire('render');
		await seconds(14.999);
		expect(outcome).toBe('starting');
		await seconds(0.001);
		expect(outcome).toBe('WebGL map: expected every region drawn, seen no frame for 15 s');
		expect(map.remove).toHaveBeenCalledOnce();
	});

	it('has failed at the first error, and is removed', async () => {
		map.fire('error', { error: new Error('no worker') });
		await fire('error', { error: new Error('no style') });
		expect(outcome).toBe('no worker');
		expect(map.remove).toHaveBeenCalledOnce();
	});

	it('has failed when its context is lost, and is removed', async () => {
		await fire('webglcontextlost');
		expect(outcome).toBe('WebGL map: expected every region drawn, seen a lost context');
		expect(map.remove).toHaveBeenCalledOnce();
	});

	it.each(['drawn', 'failed'])('is no longer watched once it is %s', async (end) => {
		await drawLayers();
		map.drawn = [...regions];
		await fire(end === 'drawn' ? 'idle' : 'webglcontextlost');
		await fire('remove');
		expect(outcome).not.toBe('starting');
		expect(vi.getTimerCount()).toBe(0);
		for (const type of ['error', 'webglcontextlost', 'render'])
			expect(map.listeningTo(type), type).toBe(0);
	});
});
