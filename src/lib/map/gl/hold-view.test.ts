import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toDrawing, type Camera } from '../../geo/home';
import { holdView } from './hold-view';

const HOME: Camera = { center: [67, 48], zoom: 4 };
const CLOSER: Camera = { center: [53, 44], zoom: 6 };

type Listener = (event: { originalEvent?: object }) => void;

/** What is called of a map, and what it tells. */
function fakeMap() {
	const listeners = new Map<string, Set<Listener>>();
	const tell = (type: string, event = {}) =>
		listeners.get(type)?.forEach((listen) => listen(event));
	const subscribe = (type: string, listener: Listener) => {
		const all = listeners.get(type) ?? new Set();
		listeners.set(type, all.add(listener));
		return { unsubscribe: () => all.delete(listener) };
	};
	const box = { width: 800, height: 500 };
	return {
		tell,
		listeners,
		on: subscribe,
		once: (type: string, listener: Listener) => {
			const { unsubscribe } = subscribe(type, (event) => (unsubscribe(), listener(event)));
		},
		getContainer: () => ({ clientWidth: 800, clientHeight: 500, getBoundingClientRect: () => box }),
		getCenter: () => ({ lng: HOME.center[0], lat: HOME.center[1] }),
		getZoom: () => HOME.zoom,
		jumpTo: vi.fn(),
		easeTo: vi.fn(),
		zoomIn: vi.fn(),
		zoomOut: vi.fn(),
		setMaxBounds: vi.fn(),
		panBy: vi.fn(),
		fitBounds: vi.fn(),
		getBounds: () => ({ contains: ([lng]: [number, number]) => lng > 60 }),
		setMinZoom: vi.fn(),
		setMaxZoom: vi.fn()
	};
}

let map: ReturnType<typeof fakeMap>;
let view: Camera;
let held: ReturnType<typeof holdView>;
const onfit = vi.fn();
const oncloser = vi.fn();

beforeEach(() => {
	vi.clearAllMocks();
	map = fakeMap();
	view = HOME;
	held = holdView(map as unknown as MapLibreMap, {
		home: () => HOME,
		view: () => view,
		onfit,
		oncloser
	});
});

describe('a view that is held', () => {
	it('is taken on again whenever the map has another size', () => {
		map.tell('resize');
		expect(map.jumpTo).toHaveBeenCalledWith(HOME);
	});

	it('is gone to at once where the map was made elsewhere', () => {
		view = CLOSER;
		holdView(map as unknown as MapLibreMap, {
			home: () => HOME,
			view: () => view,
			onfit,
			oncloser
		});
		expect(map.jumpTo).toHaveBeenCalledWith(CLOSER);
		expect(onfit).toHaveBeenCalledWith(CLOSER);
	});

	it('is followed by a flight that never is essential: where motion is not welcome MapLibre skips it', () => {
		view = CLOSER;
		held.follow();
		expect(map.easeTo).toHaveBeenCalledExactlyOnceWith(CLOSER);
	});

	it('has its textures when the flight is over', () => {
		view = CLOSER;
		held.follow();
		expect(onfit).not.toHaveBeenCalled();
		map.tell('moveend');
		expect(onfit).toHaveBeenCalledExactlyOnceWith(CLOSER);
	});

	it('is left to who moves the map, until it is asked for again', () => {
		map.tell('movestart', { originalEvent: {} });
		map.tell('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
		held.control.reset();
		map.tell('resize');
		expect(map.jumpTo).toHaveBeenCalledWith(HOME);
	});

	it('is held no more once it is released', () => {
		held.release();
		map.tell('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
	});
});

describe('a map that is moved by buttons or by the keyboard', () => {
	it('goes aside by a third of what is seen', () => {
		held.control.panRight();
		expect(map.panBy).toHaveBeenCalledExactlyOnceWith([expect.closeTo(800 / 3), 0]);
		held.control.panUp();
		expect(map.panBy).toHaveBeenLastCalledWith([0, expect.closeTo(-500 / 3)]);
	});

	it('shows what is out of sight, no closer than before, and stays there', () => {
		const [x, y] = toDrawing([52, 44]);
		held.control.reveal({ x, y, width: 100, height: 80 });
		expect(map.fitBounds).toHaveBeenCalledExactlyOnceWith(
			[expect.closeTo(52), expect.any(Number), expect.any(Number), expect.closeTo(44)],
			{ maxZoom: HOME.zoom }
		);
		map.tell('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
	});

	it('stays where all of it is seen', () => {
		const [x, y] = toDrawing([70, 48]);
		held.control.reveal({ x, y, width: 100, height: 80 });
		expect(map.fitBounds).not.toHaveBeenCalled();
	});

	it('tells when it is closer than at home', () => {
		expect(oncloser).toHaveBeenLastCalledWith(false);
		map.getZoom = () => HOME.zoom + 1;
		map.tell('zoomend');
		expect(oncloser).toHaveBeenLastCalledWith(true);
	});
});
