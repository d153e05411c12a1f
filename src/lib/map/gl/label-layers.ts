import type { LayerSpecification } from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import { isKind } from './filters';
import { ALWAYS, CENTRED, FONTS, HALO } from './lettering';
import type { Look } from './look';
import type { Scene } from './sources';

/** The names of regions, areas and what lies around; on a narrow map, the quotation only. */
export function labelLayers(scene: Scene, look: Look): LayerSpecification[] {
	return [
		...(look.width === 'wide' ? [...surroundings(look), ...regionNames(scene, look)] : []),
		areaNames(look)
	];
}

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

/** A layer for each ground, since a halo by property would take a program of its own. */
function regionNames({ layers }: Scene, { palette, em }: Look): LayerSpecification[] {
	return layers.map(({ fill }) => ({
		id: `region-names-${fill.key}`,
		type: 'symbol',
		source: 'points',
		filter: ['==', ['get', 'ground'], fill.key],
		layout: {
			...ALWAYS,
			...CENTRED,
			'text-field': ['get', 'text'],
			'text-font': FONTS.sans,
			'text-size': 0.8125 * em
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': groundOf(fill, palette),
			'text-halo-width': HALO
		}
	}));
}

function areaNames({ palette, em, width }: Look): LayerSpecification {
	return {
		id: 'area-names',
		type: 'symbol',
		source: 'points',
		filter: isKind('area'),
		layout: {
			...ALWAYS,
			'text-field': [
				'format',
				['get', 'summary'],
				{ 'text-font': ['literal', FONTS.sans], 'font-scale': 0.75 / 0.8125 },
				['get', 'text'],
				{}
			],
			'text-font': FONTS.quote,
			'text-size': 0.8125 * em,
			'text-anchor': 'bottom-left',
			// On a narrow map above the country's border, as in the twin, which counts in the map's letters.
			'text-offset': [0, width === 'wide' ? -0.3 : -0.3 - 1.25 / 0.8125],
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
