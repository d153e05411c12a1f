import type {
	DataDrivenPropertyValueSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import type { Palette } from '../../appearance/palette';
import { cityLayers } from './city-layers';
import { colourOfStatus } from './status-colour';
import { labelLayers } from './label-layers';
import { VEIL_OPACITY } from '../veil';
import type { Look } from './look.svelte';
import { byValue, hasState, isKind, type FeatureState } from './expressions';
import { sourcesOf, type Scene, type SourceId } from './sources';

/** The id of the layer that draws the regions of one fill. */
export const fillLayerId = (key: string) => `fill-${key}`;

/** Lines are drawn along all edges of fills, so the fills need no antialiased edges, which MapLibre would draw separately. */
const NO_EDGES = { 'fill-antialias': false } as const;

/**
 * The whole map as a MapLibre style that looks like the twin. It has no glyphs, so that MapLibre draws labels with the
 * page's fonts, and no background, so that the ground of the map's frame shows through.
 */
export function styleOf(scene: Scene, look: Look): StyleSpecification {
	const { palette, line: width } = look;
	return {
		version: 8,
		sources: sourcesOf(scene),
		layers: [
			{
				id: 'water',
				type: 'fill',
				source: 'ground',
				filter: isKind('water'),
				paint: { 'fill-color': palette.water, ...NO_EDGES }
			},
			line('shore', 'ground', { colour: palette.water, width, filter: isKind('water') }),
			line('borders', 'ground', {
				colour: palette['ground-border'],
				width,
				filter: isKind('border')
			}),
			// The regions cover the inner half of the line.
			line('country', 'ground', {
				colour: palette.country,
				width: 2 + 2 * width,
				filter: isKind('country')
			}),
			...fillLayers(scene, palette),
			...outlines(scene, look),
			...litUp(palette),
			...highlights(palette),
			line('brackets', 'ground', {
				colour: colourOfStatus(palette),
				width: 2 * width,
				filter: isKind('bracket')
			}),
			...labelLayers(scene, look),
			...cityLayers(scene, look)
		]
	};
}

function fillLayers({ layers }: Scene, palette: Palette): LayerSpecification[] {
	return layers.map(({ fill }) => ({
		id: fillLayerId(fill.key),
		type: 'fill',
		source: 'regions',
		filter: ['==', ['get', 'fill'], fill.key],
		paint:
			fill.texture.kind === 'solid'
				? { 'fill-color': groundOf(fill, palette), ...NO_EDGES }
				: { 'fill-pattern': fill.key, ...NO_EDGES }
	}));
}

/** The outlines of regions, those with a status above those without. */
function outlines({ layers }: Scene, { palette, line: width }: Look): LayerSpecification[] {
	const plain = palette['land-border'];
	const colour = byValue(
		'fill',
		layers.map(({ fill }) => [fill.key, fill.key === 'none' ? plain : palette[fill.colour]]),
		plain
	);
	const { layout, ...outline } = line('outlines', 'regions', { colour, width });
	const order = byValue(
		'fill',
		layers.map(({ fill }, index) => [fill.key, index]),
		0
	);
	return [{ ...outline, layout: { ...layout, 'line-sort-key': order } }];
}

/** The veil over the regions that step back, and the outlines of those that are lit up, as in TwinHighlight.svelte. */
function litUp({ ground, selected }: Palette): LayerSpecification[] {
	const outline = { colour: selected, width: 2 };
	return [
		{
			id: 'veil',
			type: 'fill',
			source: 'regions',
			paint: {
				'fill-color': ground,
				'fill-opacity': ['case', hasState('back'), VEIL_OPACITY, 0],
				...NO_EDGES
			}
		},
		line('supports', 'regions', { ...outline, where: 'supports' }),
		line('limits', 'regions', { ...outline, where: 'limits', dashes: [4, 2.5] }),
		line('context', 'regions', { ...outline, where: 'context', dashes: [1, 2] })
	];
}

/** The outlines of the region under the pointer, the selected one, and the one with the keyboard focus. */
function highlights({ land, selected, focus }: Palette): LayerSpecification[] {
	return [
		line('hovered', 'regions', { colour: selected, width: 2, where: 'hovered' }),
		line('selected-halo', 'regions', { colour: land, width: 6, where: 'selected' }),
		line('selected', 'regions', { colour: selected, width: 3, where: 'selected' }),
		line('focused', 'regions', { colour: focus, width: 3, where: 'focused' })
	];
}

interface LineLook {
	readonly colour: DataDrivenPropertyValueSpecification<string>;
	/** In CSS pixels. */
	readonly width: number;
	readonly filter?: FilterSpecification;
	/** Only features with this state are drawn. */
	readonly where?: FeatureState;
	/** The lengths of dashes and gaps, in widths of the line. */
	readonly dashes?: number[];
}

function line(
	id: string,
	source: SourceId,
	{ colour, width, filter, where, dashes }: LineLook
): LineLayerSpecification {
	return {
		id,
		type: 'line',
		source,
		...(filter && { filter }),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': width,
			...(dashes && { 'line-dasharray': dashes }),
			...(where && { 'line-opacity': ['case', hasState(where), 1, 0] })
		}
	};
}
