import type { Map as MapLibreMap } from 'maplibre-gl';
import { CROSSES_ANTIMERIDIAN, type Camera } from '../../geo/home';
import { yieldToMain } from '../yield-to-main';
import { limitCamera } from './camera';
import type { MapLibre } from './load';
import type { Look } from './look.svelte';
import { setPatterns } from './patterns';
import { recoverContext } from './recover-context';
import type { Scene } from './sources';
import { fillLayerId, styleOf } from './style';
import { watchWorker } from './watch-worker';

interface MapRequest {
	readonly container: HTMLElement;
	readonly scene: Scene;
	readonly look: Look;
	/** The first camera, under which every region is in view. It limits how far the map can be moved. */
	readonly home: Camera;
}

/** Milliseconds without a rendered frame after which a map that is starting has failed. */
const STARTUP_TIMEOUT = 15_000;

/** Layers that are drawn in one go while a map is starting. */
const GROUP = 8;

/**
 * Makes a map and resolves when it has drawn every region. A map that fails before is removed.
 *
 * @throws what MapLibre throws or reports (no WebGL 2, no worker)
 * @throws {Error} when the map loses its WebGL context, or renders no frame for 15 seconds
 */
export async function createMap(maplibre: MapLibre, request: MapRequest): Promise<MapLibreMap> {
	const { container, scene, home } = request;
	const map = new maplibre.Map({
		container,
		...home,
		// Shown when the map leaves one finger or a bare wheel to the page.
		locale: {
			'CooperativeGesturesHandler.MobileHelpText': scene.t('map.twoFingers'),
			'CooperativeGesturesHandler.WindowsHelpText': scene.t('map.ctrlScroll'),
			'CooperativeGesturesHandler.MacHelpText': scene.t('map.metaScroll')
		},
		attributionControl: false,
		boxZoom: false,
		dragRotate: false,
		fadeDuration: 0,
		// The twin's links are the map's keyboard interface.
		keyboard: false,
		maxPitch: 0,
		pitchWithRotate: false,
		// What lies beyond 180 degrees belongs to the next copy of the world.
		renderWorldCopies: CROSSES_ANTIMERIDIAN,
		touchPitch: false,
		validateStyle: false
	});
	const { failure, unwatch } = watchStartup(map);
	try {
		recoverContext(map);
		map.touchZoomRotate.disableRotation();
		map.getCanvas().tabIndex = -1;
		limitCamera(map, home);
		await draw(map, request, failure);
	} catch (error) {
		map.remove();
		throw error;
	} finally {
		unwatch();
	}
	map.once('remove', watchWorker(maplibre.getGlobalDispatcher()));
	return map;
}

/**
 * The ids of the regions that are drawn in the current view. MapLibre's `load` event says less: it may fire for an empty
 * map (https://github.com/maplibre/maplibre-gl-js/issues/8018).
 */
export function drawnRegions(map: MapLibreMap, { layers }: Scene): Set<unknown> {
	const ids = layers.map(({ fill }) => fillLayerId(fill.key)).filter((id) => map.getLayer(id));
	const features = ids.length > 0 ? map.queryRenderedFeatures({ layers: ids }) : [];
	return new Set(features.map(({ properties }) => properties['id']));
}

/**
 * Asks for a small WebGL 2 context and gives it back.
 *
 * @throws {Error} when there is none now: the browser blocks WebGL for some minutes after the GPU process has crashed
 */
export function requireWebgl(): void {
	const gl = document.createElement('canvas').getContext('webgl2');
	if (!gl)
		throw new Error('WebGL map: expected a WebGL 2 context, seen none. Later there may be one.');
	gl.getExtension('WEBGL_lose_context')?.loseContext();
}

/**
 * Draws the map's style, eight layers at a time, and resolves when every region is drawn.
 *
 * In one go, MapLibre compiles all shaders, uploads all tiles and draws all glyphs in one task, which a click would wait
 * for. In groups each task is a fraction of that.
 *
 * @throws what `failure` rejects with; the map is not touched any more then
 */
async function draw(
	map: MapLibreMap,
	{ scene, look, home }: MapRequest,
	failure: Promise<never>
): Promise<void> {
	const after = (event: Promise<unknown>) => Promise.race([failure, event]);
	const { layers, ...style } = styleOf(scene, look);
	map.setStyle({ ...style, layers: [] });
	setPatterns(map, scene.layers, look.palette, home.zoom);
	await after(map.once('style.load'));
	for (let at = 0; at < layers.length; at += GROUP) {
		await after(yieldToMain());
		for (const layer of layers.slice(at, at + GROUP)) map.addLayer(layer);
		await after(map.once('idle'));
	}
	while (drawnRegions(map, scene).size < scene.dashboard.regions.length)
		await after(map.once('idle'));
}

interface StartupWatch {
	/** Rejects with the first error, a lost context, or a timeout; never resolves. */
	readonly failure: Promise<never>;
	readonly unwatch: () => void;
}

function watchStartup(map: MapLibreMap): StartupWatch {
	let unwatch = () => {};
	const failure = new Promise<never>((_, reject) => {
		const fail = (seen: string) =>
			reject(new Error(`WebGL map: expected every region drawn, seen ${seen}`));
		const failLate = () => setTimeout(() => fail('no frame for 15 s'), STARTUP_TIMEOUT);
		let timer = failLate();
		const subscriptions = [
			map.on('error', ({ error }) => reject(error)),
			map.on('webglcontextlost', () => fail('a lost context')),
			map.on('render', () => {
				clearTimeout(timer);
				timer = failLate();
			})
		];
		unwatch = () => {
			clearTimeout(timer);
			for (const subscription of subscriptions) subscription.unsubscribe();
		};
	});
	return { failure, unwatch };
}
