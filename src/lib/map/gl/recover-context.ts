import type { Map as MapLibreMap, StyleImage, StyleSpecification } from 'maplibre-gl';

/** A style and the images that were added to it. */
interface Snapshot {
	readonly style: StyleSpecification;
	readonly images: readonly (readonly [id: string, image: StyleImage])[];
}

type RecoverableMap = Pick<
	MapLibreMap,
	'getCanvas' | 'getStyle' | 'setStyle' | 'listImages' | 'getImage' | 'addImage'
>;

/**
 * Takes the style off a map when its WebGL context is lost, and sets the style again when the context is restored.
 *
 * MapLibre restores the style too, but leaks the one it had: a style that is destroyed on context loss stays subscribed
 * to MapLibre's RTL text plugin and keeps the whole map in memory. A style that is removed by `setStyle(null)` is freed.
 *
 * The listeners are on the map's own canvas and go with it: there is nothing to undo.
 */
export function recoverContext(map: RecoverableMap): void {
	const canvas = map.getCanvas();
	let snapshot: Snapshot | null = null;
	canvas.addEventListener(
		'webglcontextlost',
		() => {
			// A second loss may come before the style has loaded again: then the last snapshot holds.
			snapshot = snapshotOf(map) ?? snapshot;
			map.setStyle(null);
		},
		// Runs before MapLibre's own listener, which then has no style to restore.
		{ capture: true }
	);
	// Added after MapLibre's own listener, and so called after it has set up the new context.
	canvas.addEventListener('webglcontextrestored', () => {
		if (!snapshot) return;
		map.setStyle(snapshot.style, { diff: false });
		for (const [id, image] of snapshot.images) map.addImage(id, image.data, image);
	});
}

/** The map's style with every change made to it; null while the style is loading. */
function snapshotOf(map: RecoverableMap): Snapshot | null {
	// `getStyle` returns undefined while the style is loading, which MapLibre's types do not say.
	const style: StyleSpecification | undefined = map.getStyle();
	return style
		? { style, images: map.listImages().map((id) => [id, map.getImage(id)] as const) }
		: null;
}
