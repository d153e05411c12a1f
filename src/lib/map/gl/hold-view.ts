import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../geo/home';
import type { CameraControl } from '../camera-control';
import { limit } from './home-view';
import { isSized } from './when-sized';

interface Held {
	readonly control: CameraControl;
	/** The undo. */
	readonly release: () => void;
}

/**
 * Keeps a map at the home view, whatever size it takes on, until someone moves it; its limits follow in any case.
 *
 * @param home the camera of the home view now
 * @param onfit called with that camera when the map has taken on another size
 */
export function holdHome(
	map: MapLibreMap,
	home: () => Camera,
	onfit: (home: Camera) => void
): Held {
	let away = false;
	const fit = () => {
		// Folded away it has no view; unfolded, it gets its size again.
		if (!isSized(map.getContainer())) return;
		const camera = home();
		limit(map, camera);
		onfit(camera);
		if (!away) map.jumpTo(camera);
	};
	const subscriptions = [
		map.on('resize', fit),
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) away = true;
		})
	];
	return {
		control: {
			zoomIn: () => ((away = true), map.zoomIn()),
			zoomOut: () => ((away = true), map.zoomOut()),
			reset: () => ((away = false), map.easeTo(home()))
		},
		release: () => subscriptions.forEach((subscription) => subscription.unsubscribe())
	};
}
