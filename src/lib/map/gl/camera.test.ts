import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asMap, FakeMap } from '../../../../tests/fixtures/fake-map';
import { toDrawing, type Camera } from '../../geo/home';
import { holdCamera, watchPixelDensity } from './camera';

const HOME: Camera = { center: [67, 48], zoom: 4 };
const CLOSER: Camera = { center: [53, 44], zoom: 6 };

const box = { width: 800, height: 500 };

/** A map at the home view that records how its camera is moved. */
class MovableMap extends FakeMap {
	zoom = HOME.zoom;
	getContainer = () => ({ clientWidth: 800, clientHeight: 500, getBoundingClientRect: () => box });
	getCenter = () => ({ lng: HOME.center[0], lat: HOME.center[1] });
	getZoom = () => this.zoom;
	getBounds = () => ({ contains: ([lng]: [number, number]) => lng > 60 });
	readonly jumpTo = vi.fn();
	readonly easeTo = vi.fn();
	readonly panBy = vi.fn();
	readonly fitBounds = vi.fn();
	setMaxBounds = () => {};
	setMinZoom = () => {};
	setMaxZoom = () => {};
}

let map: MovableMap;
let view: Camera;
let held: ReturnType<typeof holdCamera>;
const onfit = vi.fn();
const oncloser = vi.fn();

beforeEach(() => {
	vi.clearAllMocks();
	map = new MovableMap();
	view = HOME;
	held = holdCamera(asMap(map), {
		home: () => HOME,
		view: () => view,
		onfit,
		oncloser
	});
});

describe('a view that is held', () => {
	it('is restored whenever the map has another size', () => {
		map.fire('resize');
		expect(map.jumpTo).toHaveBeenCalledWith(HOME);
	});

	it('is jumped to at once where the map was made at another view', () => {
		view = CLOSER;
		holdCamera(asMap(map), {
			home: () => HOME,
			view: () => view,
			onfit,
			oncloser
		});
		expect(map.jumpTo).toHaveBeenCalledWith(CLOSER);
		expect(onfit).toHaveBeenCalledWith(CLOSER);
	});

	it('is moved to by an animation that is not essential, which MapLibre skips under reduced motion', () => {
		view = CLOSER;
		held.control.reset();
		expect(map.easeTo).toHaveBeenCalledExactlyOnceWith(CLOSER);
	});

	it('is reported as reached when the animation is over', () => {
		view = CLOSER;
		held.control.reset();
		expect(onfit).not.toHaveBeenCalled();
		map.fire('moveend');
		expect(onfit).toHaveBeenCalledExactlyOnceWith(CLOSER);
	});

	it('is not restored after the visitor has moved the map, until it is asked for again', () => {
		map.fire('movestart', { originalEvent: {} });
		map.fire('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
		held.control.reset();
		map.fire('resize');
		expect(map.jumpTo).toHaveBeenCalledWith(HOME);
	});

	it('is not restored once it is released', () => {
		held.release();
		map.fire('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
	});
});

describe('a map that is moved by the buttons or the keyboard', () => {
	it('is panned by a third of what is visible', () => {
		held.control.panRight();
		expect(map.panBy).toHaveBeenCalledExactlyOnceWith([expect.closeTo(800 / 3), 0]);
		held.control.panUp();
		expect(map.panBy).toHaveBeenLastCalledWith([0, expect.closeTo(-500 / 3)]);
	});

	it('reveals a part that is out of view, no closer than before, and stays there', () => {
		const [x, y] = toDrawing([52, 44]);
		held.control.reveal({ x, y, width: 100, height: 80 });
		expect(map.fitBounds).toHaveBeenCalledExactlyOnceWith(
			[expect.closeTo(52), expect.any(Number), expect.any(Number), expect.closeTo(44)],
			{ maxZoom: HOME.zoom }
		);
		map.fire('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
	});

	it('stays where the part to reveal is in view', () => {
		const [x, y] = toDrawing([70, 48]);
		held.control.reveal({ x, y, width: 100, height: 80 });
		expect(map.fitBounds).not.toHaveBeenCalled();
	});

	it('reports whether it is closer than the home view', () => {
		expect(oncloser).toHaveBeenLastCalledWith(false);
		map.zoom = HOME.zoom + 1;
		map.fire('zoomend');
		expect(oncloser).toHaveBeenLastCalledWith(true);
	});
});

describe('the watch over the screen’s density', () => {
	const onchange = vi.fn();
	let queries: { query: string; list: EventTarget }[];

	beforeEach(() => {
		onchange.mockReset();
		queries = [];
		vi.stubGlobal('devicePixelRatio', 1);
		vi.stubGlobal('matchMedia', (query: string) => {
			const list = new EventTarget();
			queries.push({ query, list });
			return list;
		});
	});
	afterEach(() => void vi.unstubAllGlobals());

	function moveToScreen(density: number) {
		vi.stubGlobal('devicePixelRatio', density);
		queries.at(-1)?.list.dispatchEvent(new Event('change'));
	}

	it('calls at every change, not only at the first', () => {
		watchPixelDensity(onchange);
		moveToScreen(2);
		moveToScreen(1.5);
		expect(onchange).toHaveBeenCalledTimes(2);
		expect(queries.at(-1)?.query).toBe('(resolution: 1.5dppx)');
	});

	it('calls no more once it is undone', () => {
		watchPixelDensity(onchange)();
		moveToScreen(2);
		expect(onchange).not.toHaveBeenCalled();
	});
});
