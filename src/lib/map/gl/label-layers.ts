import type { LayerSpecification } from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import type { Look } from './look.svelte';
import { byValue, hasState, isKind } from './expressions';
import { notStatedKind, type Scene } from './sources';

/**
 * Font stacks for labels that are drawn with the page's fonts, in a style without glyphs: MapLibre reads weight and style
 * from the first name of a stack, and uses the first family that exists.
 */
export const FONTS = {
	sans: ['Aimaq Sans'],
	italic: ['Aimaq Sans Italic', 'Aimaq Sans'],
	bold: ['Aimaq Sans Bold', 'Aimaq Sans'],
	quote: ['Aimaq Serif Italic', 'Aimaq Serif']
};

/** Draws every label, whole and without line breaks, even where labels overlap: their places are the twin's. */
export const ALWAYS = {
	'text-allow-overlap': true,
	'text-ignore-placement': true,
	/** In em: wider than any label. */
	'text-max-width': 100
} as const;

/** Width of the halo around letters in CSS pixels. */
export const HALO = 2;

/** In em: MapLibre centres the box of a line on its point, and the twin a height of 0.35 em above the baseline. */
const CENTRED = { 'text-offset': [0, -0.06] as [number, number] };

/**
 * The words for the regions not stated, the names of areas and of the selected region, and on a wide map those of all regions,
 * neighbours and seas.
 */
export function labelLayers(scene: Scene, look: Look): LayerSpecification[] {
	return [
		notStated(look),
		...(look.width === 'wide' ? [...surroundings(look), regionNames(scene, look)] : []),
		selectedName(scene, look),
		areaNames(look)
	];
}

/** The names of neighbouring countries and seas. */
function surroundings({ palette, em }: Look): LayerSpecification[] {
	const size = { ...ALWAYS, ...CENTRED, 'text-size': 0.75 * em } as const;
	return [
		{
			id: 'countries',
			type: 'symbol',
			source: 'points',
			filter: isKind('country'),
			layout: {
				...size,
				'text-field': ['upcase', ['get', 'text']],
				'text-font': FONTS.sans,
				'text-letter-spacing': 0.12
			},
			paint: { 'text-color': palette['ground-label'] }
		},
		{
			id: 'seas',
			type: 'symbol',
			source: 'points',
			filter: isKind('water'),
			layout: { ...size, 'text-field': ['get', 'text'], 'text-font': FONTS.italic },
			paint: { 'text-color': palette['water-label'] }
		}
	];
}

/** The words for the regions not stated, across the plain land. */
function notStated({ palette, em, width }: Look): LayerSpecification {
	return {
		id: 'not-stated',
		type: 'symbol',
		source: 'points',
		filter: isKind(notStatedKind(width)),
		layout: {
			...ALWAYS,
			...CENTRED,
			'text-field': ['get', 'text'],
			'text-font': FONTS.sans,
			'text-size': (width === 'wide' ? 0.9375 : 0.75) * em,
			'text-letter-spacing': 0.06
		},
		paint: {
			'text-color': palette['ground-label'],
			'text-halo-color': palette.land,
			'text-halo-width': HALO
		}
	};
}

/** The names of the regions that are not selected. */
function regionNames(scene: Scene, look: Look): LayerSpecification {
	return namesOf(scene, look, { id: 'region-names', font: FONTS.sans, selected: 0, others: 1 });
}

/** The name of the selected region, which is seen on narrow maps too. */
function selectedName(scene: Scene, look: Look): LayerSpecification {
	return namesOf(scene, look, { id: 'selected-name', font: FONTS.bold, selected: 1, others: 0 });
}

interface NamesLook {
	readonly id: string;
	/** A font stack. */
	readonly font: string[];
	/** The opacity of the selected region's name, and of the names of the others. */
	readonly selected: number;
	readonly others: number;
}

/** Names of regions, in halos of the colour of their ground. */
function namesOf(
	{ layers }: Scene,
	{ palette, em }: Look,
	{ id, font, selected, others }: NamesLook
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source: 'points',
		filter: isKind('region'),
		layout: {
			...ALWAYS,
			// The name of a city-region stands over the region's dot.
			'text-offset': ['case', ['get', 'small'], ['literal', [0, -1.51]], ['literal', [0, -0.06]]],
			'text-field': ['get', 'text'],
			'text-font': font,
			'text-size': 0.8125 * em
		},
		paint: {
			'text-opacity': ['case', hasState('selected'), selected, others],
			// On a solid fill ink would have too little contrast.
			'text-color': byValue(
				'fill',
				layers.flatMap(({ fill }) =>
					fill.texture.kind === 'solid' ? [[fill.key, palette['on-status']] as const] : []
				),
				palette.ink
			),
			'text-halo-color': byValue(
				'fill',
				layers.map(({ fill }) => [fill.key, groundOf(fill, palette)]),
				palette.land
			),
			'text-halo-width': HALO
		}
	};
}

/** The article's words for areas, beside their brackets. */
function areaNames({ palette, em, width }: Look): LayerSpecification {
	return {
		id: 'area-names',
		type: 'symbol',
		source: 'points',
		filter: isKind('area'),
		layout: {
			...ALWAYS,
			// On a narrow map the words would lie on the regions beside the area, so they are short and stand in two lines.
			'text-field':
				width === 'wide'
					? [
							'format',
							['get', 'summary'],
							{ 'text-font': ['literal', FONTS.sans], 'font-scale': 0.75 / 0.8125 },
							['get', 'text'],
							{}
						]
					: ['get', 'inTwoLines'],
			'text-font': FONTS.quote,
			'text-size': 0.8125 * em,
			'text-anchor': 'bottom-left',
			// In em of the label.
			'text-offset': [0, -0.3],
			'text-justify': 'left',
			'text-line-height': 1.15
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': palette.ground,
			'text-halo-width': HALO
		}
	};
}
