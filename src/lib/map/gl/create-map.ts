import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../geo/home';
import { drawnRegions } from './drawn';
import { limit } from './home-view';
import { setImages } from './images';
import type { Look } from './label-layers';
import type { MapLibre } from './load-maplibre';
import type { Scene } from './sources';
import { styleOf } from './style';

export interface MapRequest {
	readonly container: HTMLElement;
	readonly scene: Scene;
	readonly look: Look;
	readonly home: Camera;
	/** What the map says when one finger or a bare wheel is left to the page. */
	readonly gestureTexts: { readonly touch: string; readonly ctrl: string; readonly meta: string };
}

/** Milliseconds after which a map that draws nothing has failed. */
const DEADLINE = 15_000;

/**
 * A map at the home view that has drawn every region.
 *
 * @throws what MapLibre reports or throws (no WebGL 2, no worker), or an Error when nothing is drawn in 15 seconds;
 * a map that failed is removed
 */
export async function createMap(maplibre: MapLibre, request: MapRequest): Promise<MapLibreMap> {
	const { container, scene, look, home, gestureTexts } = request;
	const map = new maplibre.Map({
		container,
		style: styleOf(scene, look),
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
		touchPitch: false,
		validateStyle: false
	});
	map.touchZoomRotate.disableRotation();
	map.getCanvas().tabIndex = -1;
	limit(map, home);
	try {
		await drawn(map, request);
		return map;
	} catch (error) {
		map.remove();
		throw error;
	}
}

function drawn(map: MapLibreMap, { scene, look, home }: MapRequest): Promise<void> {
	const expected = scene.dashboard.regions.length;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => finish(new Error('WebGL map: expected every region drawn in 15 s, seen fewer')),
			DEADLINE
		);
		const subscriptions = [
			map.on('style.load', () => setImages(map, scene.layers, look.palette, home.zoom)),
			map.on('error', ({ error }) => finish(new Error(error.message, { cause: error }))),
			map.on('idle', () => {
				if (drawnRegions(map, scene.layers).size === expected) finish();
			})
		];
		function finish(error?: Error) {
			clearTimeout(timer);
			for (const subscription of subscriptions) subscription.unsubscribe();
			if (error) reject(error);
			else resolve();
		}
	});
}
