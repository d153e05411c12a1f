import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { applyStyle } from './apply-style';

const style: StyleSpecification = {
	version: 8,
	sources: {
		land: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
		towns: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
	},
	layers: [
		{ id: 'ground', type: 'fill', source: 'land', paint: { 'fill-pattern': 'hatch' } },
		{ id: 'town', type: 'circle', source: 'towns' },
		{ id: 'name', type: 'symbol', source: 'towns' },
		{ id: 'motto', type: 'symbol', source: 'towns' },
		{ id: 'frame', type: 'line', source: 'land' }
	]
};

/** A map that notes what it is given, task by task. */
function recorder() {
	const tasks: string[][] = [];
	let open = false;
	const note = (what: string) => {
		if (!open) {
			tasks.push([]);
			open = true;
			setTimeout(() => (open = false));
		}
		tasks.at(-1)?.push(what);
	};
	const map = {
		setStyle: ({ layers, sources }: StyleSpecification) =>
			note(`style of ${Object.keys(sources).length} sources, ${layers.length} layers`),
		once: (type: string) => {
			if (type === 'idle') note('idle');
			return new Promise((resolve) => setTimeout(resolve));
		},
		addSource: (id: string) => note(`source ${id}`),
		addLayer: ({ id }: { id: string }) => note(`layer ${id}`)
	};
	const failure = new AbortController();
	return {
		tasks,
		map,
		failure,
		addImages: () => note('images'),
		attempt: { signal: failure.signal, step: () => note('step') }
	};
}

describe('applying a style', () => {
	it('gives the map one piece a task: images before what names them, layers from the ground up, labels one by one', async () => {
		const { tasks, map, addImages, attempt } = recorder();
		await applyStyle(map, style, addImages, attempt);
		expect(
			tasks.map((task) => task.filter((what) => what !== 'step')).filter((task) => task.length > 0)
		).toEqual([
			['style of 0 sources, 0 layers'],
			['images'],
			['source land'],
			['source towns'],
			['layer ground'],
			['layer town'],
			['layer name', 'idle'],
			['layer motto', 'idle'],
			['layer frame', 'idle']
		]);
		// Whoever waits hears of each part.
		expect(tasks.flat().filter((what) => what === 'idle' || what === 'step')).toEqual([
			'idle',
			'step',
			'idle',
			'step',
			'idle',
			'step'
		]);
	});

	it.each(['images', 'source land', 'layer town', 'idle'])(
		'gives a map nothing more once it has failed at “%s”',
		async (last) => {
			const { tasks, map, failure, addImages, attempt } = recorder();
			const failing = (what: string) => what === last && failure.abort(new Error('no worker'));
			const applied = applyStyle(
				{
					...map,
					once: (type) => (failing(type), map.once(type)),
					addSource: (id) => (map.addSource(id), failing(`source ${id}`)),
					addLayer: (layer) => (map.addLayer(layer), failing(`layer ${layer.id}`))
				},
				style,
				() => (addImages(), failing('images')),
				attempt
			);
			await expect(applied).rejects.toThrow('no worker');
			expect(tasks.flat().at(-1)).toBe(last);
		}
	);
});
