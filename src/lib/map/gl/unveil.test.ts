import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { unveil, veiled } from './unveil';

const style: StyleSpecification = {
	version: 8,
	sources: {},
	layers: [
		{ id: 'sea', type: 'fill', source: 's', paint: { 'fill-color': '#123456' } },
		{ id: 'hatch', type: 'fill', source: 's', paint: { 'fill-pattern': 'p', 'fill-opacity': 0.5 } },
		{ id: 'border', type: 'line', source: 's', paint: { 'line-width': 4 } },
		{ id: 'shore', type: 'line', source: 's' },
		{ id: 'chosen', type: 'line', source: 's', paint: { 'line-opacity': ['get', 'chosen'] } },
		{ id: 'dot', type: 'circle', source: 's' },
		{ id: 'name', type: 'symbol', source: 's' }
	]
};

/** A map that notes what is set, frame by frame. */
function recorder() {
	const frames: [id: string, property: string, value: unknown][][] = [[]];
	const map = {
		setPaintProperty: (id: string, property: string, value: unknown) =>
			frames.at(-1)?.push([id, property, value]),
		once: async () => void frames.push([])
	};
	return { frames, map };
}

describe('a veiled style', () => {
	it('draws nothing, and keeps all else', () => {
		const paints = veiled(style).layers.map(({ id, paint }) => [id, paint]);
		expect(paints).toEqual([
			['sea', { 'fill-color': '#123456', 'fill-opacity': 0 }],
			['hatch', { 'fill-pattern': 'p', 'fill-opacity': 0 }],
			['border', { 'line-width': 0 }],
			['shore', { 'line-width': 0 }],
			['chosen', { 'line-opacity': ['get', 'chosen'], 'line-width': 0 }],
			['dot', { 'circle-opacity': 0, 'circle-stroke-opacity': 0 }],
			['name', { 'text-opacity': 0 }]
		]);
	});
});

describe('unveiling', () => {
	it('gives each kind of layer a frame of its own, lines last, and then all of them theirs', async () => {
		const { frames, map } = recorder();
		await unveil(map, style, async () => {});
		const shown = frames.map((frame) =>
			frame.filter(([, , value]) => value !== 0).map(([id]) => id)
		);
		expect(shown).toEqual([
			['sea'],
			['hatch'],
			['dot', 'dot'],
			['name'],
			['chosen'],
			['border', 'shore'],
			['sea', 'hatch', 'border', 'shore', 'chosen', 'dot', 'dot', 'name']
		]);
	});

	it('leaves every layer with its own values', async () => {
		const { frames, map } = recorder();
		await unveil(map, style, async () => {});
		expect(
			new Map(frames.flat().map(([id, property, value]) => [`${id} ${property}`, value]))
		).toEqual(
			new Map<string, unknown>([
				['name text-opacity', undefined],
				['dot circle-opacity', undefined],
				['dot circle-stroke-opacity', undefined],
				['chosen line-width', undefined],
				['border line-width', 4],
				['shore line-width', undefined],
				['hatch fill-opacity', 0.5],
				['sea fill-opacity', undefined]
			])
		);
	});
});
