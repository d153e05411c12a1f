import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { Camera } from '../../geo/home';
import { nextTask } from '../next-task';
import { applyStyle } from './apply-style';
import { attempt, type Attempt } from './attempt';
import { drawnRegions } from './drawn';
import { gpuDone } from './gpu-done';
import { limit } from './home-view';
import { setImages } from './images';
import { keepPulse } from './keep-pulse';
import type { Look } from './look';
import type { MapLibre } from './load-maplibre';
import type { Scene } from './sources';
import { styleOf } from './style';
import { surviveLoss } from './survive-loss';
import { unveil, veiled } from './unveil';

export interface MapRequest {
	readonly container: HTMLElement;
	readonly scene: Scene;
	readonly look: Look;
	/** What it shows first: the furthest out and aside, where every region is in view. */
	readonly home: Camera;
	/** What the map says when one finger or a bare wheel is left to the page. */
	readonly gestureTexts: { readonly touch: string; readonly ctrl: string; readonly meta: string };
}

/**
 * A map at the home view that has drawn every region.
 *
 * @throws what MapLibre reports or throws (no WebGL 2, no worker), or an Error when its context is lost or nothing
 * new is drawn for 15 seconds; a map that failed is removed
 */
export async function createMap(maplibre: MapLibre, request: MapRequest): Promise<MapLibreMap> {
	const map = construct(maplibre, request);
	const making = attempt(map);
	try {
		surviveLoss(map);
		map.touchZoomRotate.disableRotation();
		map.getCanvas().tabIndex = -1;
		limit(map, request.home);
		await Promise.race([draw(map, request, making), making.failed]);
	} catch (error) {
		map.remove();
		throw error;
	} finally {
		making.forget();
	}
	map.once('remove', keepPulse(maplibre.getGlobalDispatcher()));
	return map;
}

function construct(maplibre: MapLibre, { container, home, gestureTexts }: MapRequest): MapLibreMap {
	const options: MapOptions = {
		container,
		...home,
		locale: {
			'CooperativeGesturesHandler.MobileHelpText': gestureTexts.touch,
			'CooperativeGesturesHandler.WindowsHelpText': gestureTexts.ctrl,
			'CooperativeGesturesHandler.MacHelpText': gestureTexts.meta
		},
		attributionControl: false,
		boxZoom: false,
		dragRotate: false,
		fadeDuration: 0,
		// The twin's links are the map's keyboard interface.
		keyboard: false,
		maxPitch: 0,
		pitchWithRotate: false,
		renderWorldCopies: false,
		touchPitch: false
	};
	return new maplibre.Map(options);
}

/** Settles when every region is drawn. @throws the signal's reason once the attempt has failed */
async function draw(
	map: MapLibreMap,
	{ scene, look, home }: MapRequest,
	{ signal, step }: Attempt
): Promise<void> {
	await nextTask();
	signal.throwIfAborted();
	const style = styleOf(scene, look);
	const addImages = () => setImages(map, scene.layers, look.palette, home.zoom);
	await applyStyle(map, veiled(style), addImages, { signal, step });
	const gl = map.getCanvas().getContext('webgl2');
	await unveil(map, style, async () => {
		if (gl) await gpuDone(gl);
		signal.throwIfAborted();
		step();
	});
	while (drawnRegions(map, scene.layers).size < scene.dashboard.regions.length)
		await map.once('idle');
}
