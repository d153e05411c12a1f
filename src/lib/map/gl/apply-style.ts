import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { nextTask } from '../next-task';
import type { Attempt } from './attempt';

/** What of a MapLibre map it takes. */
interface Stylable {
	setStyle(style: StyleSpecification, options: { validate: false }): unknown;
	once(type: 'style.load' | 'idle'): Promise<unknown>;
	addSource(id: string, source: StyleSpecification['sources'][string]): unknown;
	addLayer(layer: LayerSpecification): unknown;
}

/**
 * Gives a map its style piece by piece, each source and each layer in a task of its own: given whole, it would hold the
 * page for as long as all of them take. Settles when all is laid out.
 *
 * @param addImages adds what the layers' patterns name
 * @param attempt whose steps are the parts laid out
 * @throws the signal's reason once the attempt has failed: nothing more is given to the map
 */
export async function applyStyle(
	map: Stylable,
	style: StyleSpecification,
	addImages: () => void,
	{ signal, step }: Attempt
): Promise<void> {
	const after = async (event: Promise<unknown>) => {
		await event;
		signal.throwIfAborted();
	};
	map.setStyle({ ...style, sources: {}, layers: [] }, { validate: false });
	await after(map.once('style.load'));
	await after(nextTask());
	addImages();
	for (const [id, source] of Object.entries(style.sources)) {
		await after(nextTask());
		map.addSource(id, source);
	}
	for (const group of byLabels(style.layers)) {
		for (const layer of group) {
			await after(nextTask());
			map.addLayer(layer);
		}
		await after(map.once('idle'));
		step();
	}
}

/** Layers in their order, parted after each layer of labels: the page draws the glyphs that are missing in one go. */
function byLabels(layers: readonly LayerSpecification[]): LayerSpecification[][] {
	const groups: LayerSpecification[][] = [[]];
	for (const layer of layers) {
		groups.at(-1)?.push(layer);
		if (layer.type === 'symbol') groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
}
