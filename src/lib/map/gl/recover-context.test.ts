import type { StyleSpecification } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverContext } from './recover-context';

type RecoverableMap = Parameters<typeof recoverContext>[0];
type Image = ReturnType<RecoverableMap['getImage']>;

const hatch = { data: { width: 1, height: 1 }, pixelRatio: 2 } as Image;

/** A map with a style and an image, or neither; it knows them only while it has a style. */
class FakeMap {
	readonly canvas = new EventTarget();
	readonly setStyle = vi.fn((style: StyleSpecification | null) => {
		this.style = style;
	});
	readonly addImage = vi.fn();
	style: StyleSpecification | null = { version: 8, sources: {}, layers: [] };
	loaded = true;
	getCanvas = () => this.canvas;
	getStyle = () => (this.loaded && this.style) || undefined;
	listImages = () => (this.style ? ['hatch'] : []);
	getImage = () => hatch;
	lose = () => this.canvas.dispatchEvent(new Event('webglcontextlost'));
	restore = () => this.canvas.dispatchEvent(new Event('webglcontextrestored'));
}

let map: FakeMap;

beforeEach(() => {
	map = new FakeMap();
	recoverContext(map as object as RecoverableMap);
});

describe('a map that loses its context', () => {
	it('has no style left when MapLibre hears of it', () => {
		const canvas = map.canvas;
		const seen = vi.fn(() => expect(map.style).toBeNull());
		canvas.addEventListener('webglcontextlost', seen);
		map.lose();
		expect(seen).toHaveBeenCalledOnce();
	});

	it('gets style and images back with the context', () => {
		const { style } = map;
		map.lose();
		map.restore();
		expect(map.setStyle).toHaveBeenLastCalledWith(style, { diff: false });
		expect(map.addImage.mock.calls).toEqual([['hatch', hatch.data, hatch]]);
	});

	it('gets them back too when it is lost again before they were loaded', () => {
		const { style } = map;
		map.lose();
		map.restore();
		map.loaded = false;
		map.lose();
		map.restore();
		expect(map.setStyle).toHaveBeenLastCalledWith(style, { diff: false });
		expect(map.addImage).toHaveBeenCalledTimes(2);
	});

	it('gets nothing where it had nothing yet', () => {
		map.loaded = false;
		map.lose();
		map.restore();
		expect(map.setStyle.mock.calls).toEqual([[null]]);
	});
});
