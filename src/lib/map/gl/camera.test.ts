import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asMap, FakeMap } from '../../../../tests/fixtures/fake-map';
import { toDrawing, type Camera } from '../../geo/home';
import type { View } from '../../geo/view';
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
	getMaxZoom = () => 10;
	readonly jumpTo = vi.fn();
	readonly easeTo = vi.fn();
	/** Ends an animation, as MapLibre does. */
	stop = () => this.fire('moveend');
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

/** Twice as close as the home view. */
const TWICE: View = { zoom: 2, at: toDrawing([53, 44]) };

describe('a map that is moved at a visitor’s wish', () => {
	it('goes there by an animation, and stays there', () => {
		held.control.move(TWICE);
		expect(map.easeTo).toHaveBeenCalledExactlyOnceWith({
			center: [expect.closeTo(53), expect.closeTo(44)],
			zoom: expect.closeTo(HOME.zoom + 1)
		});
		expect(held.control.isMoved).toBe(true);
		map.fire('resize');
		expect(map.jumpTo).not.toHaveBeenCalled();
	});

	it('is already where it is on its way to, so that quick presses add up', () => {
		held.control.move(TWICE);
		expect(held.control.view.zoom).toBeCloseTo(2);
		map.fire('moveend');
		expect(held.control.view.zoom).toBeCloseTo(1);
	});

	it('is where the visitor has it who takes it up on its way', () => {
		held.control.move(TWICE);
		map.fire('moveend');
		map.fire('movestart', { originalEvent: {} });
		expect(held.control.view.zoom).toBeCloseTo(1);
	});

	it('comes as close as MapLibre lets it', () => {
		expect(held.control.closest).toBe(2 ** (10 - HOME.zoom));
	});

	it('is unmoved again once it is back', () => {
		held.control.move(TWICE);
		held.control.reset();
		expect(held.control.isMoved).toBe(false);
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
