import type { Map as MapLibreMap } from 'maplibre-gl';
import { fromDrawing, type Box, type Camera } from '../../geo/home';
import { STEP, type CameraControl } from '../camera-control';
import { limit } from './home-view';
import { isSized } from './when-sized';

/** Zoom levels that nobody sees. */
const A_BIT = 0.05;

interface Views {
	/** The camera of the home view now: the furthest out and aside. */
	readonly home: () => Camera;
	/** The camera to be held now: the home view, or a part of it. */
	readonly view: () => Camera;
	/** Called with the held camera when the map has come to it. */
	readonly onfit: (view: Camera) => void;
	/** Whether the camera is closer than at home: when a zoom has ended. */
	readonly oncloser: (is: boolean) => void;
}

interface Held {
	readonly control: CameraControl;
	/** Goes to the view, which has changed, by a flight where motion is welcome. */
	readonly follow: () => void;
	/** The undo. */
	readonly release: () => void;
}

/** Keeps a map at a view, whatever size it takes on, until someone moves it; its limits follow in any case. */
export function holdView(map: MapLibreMap, { home, view, onfit, oncloser }: Views): Held {
	let away = false;
	const fit = () => {
		// Folded away it has no view; unfolded, it gets its size again.
		if (!isSized(map.getContainer())) return;
		limit(map, home());
		onfit(view());
		if (!away) map.jumpTo(view());
	};
	const follow = () => {
		away = false;
		map.once('moveend', () => onfit(view()));
		map.easeTo(view());
	};
	// It may have been made elsewhere, or have had another size while it was not to be seen.
	if (!isAt(map, view())) fit();
	const tellCloser = () => oncloser(map.getZoom() > home().zoom + A_BIT);
	tellCloser();
	const by = (x: number, y: number) => () => {
		const { width, height } = map.getContainer().getBoundingClientRect();
		away = true;
		map.panBy([x * width, y * height]);
	};
	const reveal = (part: Box) => {
		const [west, north] = fromDrawing([part.x, part.y]);
		const [east, south] = fromDrawing([part.x + part.width, part.y + part.height]);
		const seen = map.getBounds();
		if (seen.contains([west, north]) && seen.contains([east, south])) return;
		away = true;
		map.fitBounds([west, south, east, north], { maxZoom: map.getZoom() });
	};
	const subscriptions = [
		map.on('zoomend', tellCloser),
		map.on('resize', fit),
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) away = true;
		})
	];
	return {
		control: {
			zoomIn: () => ((away = true), map.zoomIn()),
			zoomOut: () => ((away = true), map.zoomOut()),
			panUp: by(0, -STEP),
			panDown: by(0, STEP),
			panLeft: by(-STEP, 0),
			panRight: by(STEP, 0),
			reset: follow,
			reveal
		},
		follow,
		release: () => subscriptions.forEach((subscription) => subscription.unsubscribe())
	};
}

/** Whether a map shows what a camera shows, to less than a pixel. */
function isAt(map: MapLibreMap, { center: [lng, lat], zoom }: Camera): boolean {
	const at = map.getCenter();
	const pixel = 360 / (512 * 2 ** zoom);
	return (
		Math.abs(at.lng - lng) < pixel &&
		Math.abs(at.lat - lat) < pixel &&
		Math.abs(map.getZoom() - zoom) < 1e-3
	);
}
