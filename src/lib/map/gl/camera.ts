import type { Map as MapLibreMap } from 'maplibre-gl';
import { boundsOf, homeCamera, type Camera } from '../../geo/home';
import type { View } from '../../geo/view';
import { cameraOf, viewUnder } from '../../geo/view-moves';
import { boxWithin } from '../box-within';
import type { CameraControl } from '../camera-control';
import { isSized } from './when-sized';

/** The closest zoom level: a city-region fills the map, and the simplified outlines still look smooth. */
const MAX_ZOOM = 10;

/** How many levels closer than the home view a map of a small country shows at least. */
const MORE_ZOOM = 4;

/** The camera under which the map lies exactly over the twin, whose drawing of the home view fills an element of the stage. */
export function twinCamera(stage: Element, twin: Element): Camera {
	return homeCamera(boxWithin(stage, twin), stage.getBoundingClientRect());
}

/** Limits the camera to what the home view shows, and to {@link MAX_ZOOM}. */
export function limitCamera(map: MapLibreMap, home: Camera): void {
	const { width, height } = map.getContainer().getBoundingClientRect();
	const [west, south, east, north] = boundsOf(home, { width, height });
	// Zoom levels and degrees of tolerance, so that rounding does not move the home view itself.
	const tolerance = 1e-3;
	map.setMaxBounds(null);
	map.setMinZoom(home.zoom - tolerance);
	map.setMaxZoom(Math.max(MAX_ZOOM, home.zoom + MORE_ZOOM));
	map.setMaxBounds([
		[west - tolerance, south - tolerance],
		[east + tolerance, north + tolerance]
	]);
}

interface Views {
	/** The camera of the home view in the current layout, which limits the map. */
	readonly home: () => Camera;
	/** The camera to hold in the current layout: the home view, or a part of it. */
	readonly view: () => Camera;
	/** Called with the held camera when the map has reached it after a change of layout or view. */
	readonly onfit: (view: Camera) => void;
	/** Called with whether the camera is closer than the home view, at first and after each zoom. */
	readonly oncloser: (closer: boolean) => void;
}

interface HeldCamera {
	/** Its `reset` moves the map to the view. Movements are animated unless the visitor prefers reduced motion. */
	readonly control: CameraControl;
	/** Stops holding the view. */
	readonly release: () => void;
}

/** Holds a map at a view whenever the layout changes, until the visitor moves the map. The limits follow the layout always. */
export function holdCamera(map: MapLibreMap, { home, view, onfit, oncloser }: Views): HeldCamera {
	let movedAway = false;
	/** Where the map is on its way to by an animation; null while it stands still or follows the visitor's hand. */
	let goal: View | null = null;
	const fit = () => {
		// A map that is not displayed has no view; it is resized when it is displayed again.
		if (!isSized(map.getContainer())) return;
		limitCamera(map, home());
		onfit(view());
		if (!movedAway) map.jumpTo(view());
	};
	const easeTo = (camera: Camera, onend: () => void) => {
		// Ends the animation before, if there is one, and with it its goal.
		map.stop();
		goal = viewUnder(camera, home());
		map.once('moveend', onend);
		map.easeTo(camera);
	};
	// The map may have been made at another view, or resized while it was hidden.
	if (!isAt(map, view())) fit();
	// Differences under 0.05 zoom levels are invisible.
	const reportCloser = () => oncloser(map.getZoom() > home().zoom + 0.05);
	reportCloser();
	const subscriptions = [
		map.on('zoomend', reportCloser),
		map.on('resize', fit),
		map.on('movestart', ({ originalEvent }) => {
			// Only moves by the visitor have an original event.
			if (originalEvent) movedAway = true;
		}),
		map.on('moveend', () => (goal = null))
	];
	return {
		control: {
			get closest() {
				return 2 ** (map.getMaxZoom() - home().zoom);
			},
			get view() {
				return goal ?? viewUnder(cameraNow(map), home());
			},
			get isMoved() {
				return movedAway;
			},
			move: (to) => {
				movedAway = true;
				easeTo(cameraOf(to, home()), () => {});
			},
			reset: () => {
				movedAway = false;
				easeTo(view(), () => onfit(view()));
			}
		},
		release: () => subscriptions.forEach((subscription) => subscription.unsubscribe())
	};
}

function cameraNow(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { center: [lng, lat], zoom: map.getZoom() };
}

/** Whether the map shows a camera's view, to less than a pixel. */
function isAt(map: MapLibreMap, { center: [lng, lat], zoom }: Camera): boolean {
	const at = map.getCenter();
	const pixel = 360 / (512 * 2 ** zoom);
	return (
		Math.abs(at.lng - lng) < pixel &&
		Math.abs(at.lat - lat) < pixel &&
		Math.abs(map.getZoom() - zoom) < 1e-3
	);
}

/**
 * Calls whenever the screen's pixel density changes, as when the window is moved to another screen: the size in CSS
 * pixels, which MapLibre watches, stays the same then.
 *
 * @returns the undo
 */
export function watchPixelDensity(onchange: () => void): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	function watch() {
		const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
		const changed = () => {
			onchange();
			watch();
		};
		query.addEventListener('change', changed, { once: true, signal });
	}
	watch();
	return () => stopped.abort();
}
