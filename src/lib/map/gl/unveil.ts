import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** What keeps a layer of a type from being drawn, and its program from being compiled, while it is 0. */
const VEILS = {
	fill: ['fill-opacity'],
	line: ['line-width'],
	circle: ['circle-opacity', 'circle-stroke-opacity'],
	symbol: ['text-opacity']
} as const;

type Veiled = keyof typeof VEILS;

const veilsOf = ({ type }: LayerSpecification): readonly string[] =>
	Object.hasOwn(VEILS, type) ? VEILS[type as Veiled] : [];

/** The style with nothing to be seen yet. */
export function veiled(style: StyleSpecification): StyleSpecification {
	const layers = style.layers.map((layer) => ({
		...layer,
		paint: {
			...layer.paint,
			...Object.fromEntries(veilsOf(layer).map((property) => [property, 0]))
		}
	}));
	return { ...style, layers: layers as LayerSpecification[] };
}

/** What of a MapLibre map it takes. */
interface Paintable {
	setPaintProperty(layer: string, property: never, value: never): unknown;
	once(type: 'render'): unknown;
}

/**
 * Shows a map that was made with a {@link veiled} style. First each kind of layer has a frame of its own, in which its
 * program is compiled: the page waits for that, and for the frames ahead of it, so they hold little. Lines, dearest to
 * draw, come last.
 *
 * @param drawn settles when a frame that was rendered is drawn
 */
export async function unveil(
	map: Paintable,
	{ layers }: StyleSpecification,
	drawn: () => Promise<void>
): Promise<void> {
	const isLine = ({ type }: LayerSpecification) => type === 'line';
	const dearestLast = [
		...layers.filter((layer) => !isLine(layer)),
		...layers.filter(isLine).reverse()
	];
	for (const kind of new Set(dearestLast.map(kindOf))) {
		const own = layers.filter((layer) => kindOf(layer) === kind);
		for (const layer of own) paint(map, layer, (property) => valueOf(layer, property));
		await map.once('render');
		await drawn();
		for (const layer of own) paint(map, layer, () => 0);
	}
	for (const layer of layers) paint(map, layer, (property) => valueOf(layer, property));
}

function paint(map: Paintable, layer: LayerSpecification, value: (property: string) => unknown) {
	for (const property of veilsOf(layer))
		map.setPaintProperty(layer.id, property as never, value(property) as never);
}

/** Layers of one kind are drawn by one program: there is one for each type and what it takes from the features. */
function kindOf({ type, paint }: LayerSpecification): string {
	const own = Object.entries(paint ?? {})
		.filter(([name, value]) => Array.isArray(value) || name === 'fill-pattern')
		.map(([name]) => name);
	return [type, ...own].join();
}

/** Undefined where the style leaves the default. */
function valueOf({ paint }: LayerSpecification, property: string): unknown {
	return Object.entries(paint ?? {}).find(([name]) => name === property)?.[1];
}
