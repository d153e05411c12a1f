import type { Map as MapLibreMap, StyleImage, StyleSpecification } from 'maplibre-gl';

interface Kept {
	readonly style: StyleSpecification;
	readonly images: readonly (readonly [id: string, image: StyleImage])[];
}

/** What of a MapLibre map it takes. */
type Losable = Pick<
	MapLibreMap,
	'getCanvas' | 'getStyle' | 'setStyle' | 'listImages' | 'getImage' | 'addImage'
>;

/**
 * Takes the style off a map whose context is lost, and gives it back with the context. MapLibre would do so itself, but a
 * style that it ends at a loss stays among the listeners of its text plug-in: each loss held a style, and with it the
 * map, for the life of the page. One that is set to null goes without a trace.
 *
 * The canvas is the map's own, and so are these listeners: nothing is left to undo.
 */
export function surviveLoss(map: Losable): void {
	const canvas = map.getCanvas();
	let kept: Kept | null = null;
	// Ahead of MapLibre's own listener, which finds no style then.
	canvas.addEventListener(
		'webglcontextlost',
		() => {
			kept = keep(map) ?? kept;
			map.setStyle(null);
		},
		{ capture: true }
	);
	// After it: there is something to draw with again.
	canvas.addEventListener('webglcontextrestored', () => {
		if (!kept) return;
		map.setStyle(kept.style, { diff: false, validate: false });
		for (const [id, image] of kept.images) map.addImage(id, image.data, image);
	});
}

/** The style with all that was set since it was made; null while it loads. */
function keep(map: Losable): Kept | null {
	// MapLibre's types do not know that there may be none.
	const style: StyleSpecification | undefined = map.getStyle();
	return style
		? { style, images: map.listImages().map((id) => [id, map.getImage(id)] as const) }
		: null;
}
