import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_LINE, LABEL_PLACEMENT, labelSides } from '../../appearance/city-label';
import { groundOf } from '../../appearance/ground';
import type { Palette } from '../../appearance/palette';
import { STATUS_COLOUR } from '../../appearance/status-colour';
import { isKind } from './filters';
import type { Scene } from './sources';

/** How the scene is to look now. */
export interface Look {
	readonly palette: Palette;
	readonly width: 'wide' | 'narrow';
	/** CSS pixels of one rem. */
	readonly rem: number;
}

/**
 * The page's own fonts, as MapLibre wants them without glyphs: weight and style are read from the first name of a
 * stack, the family is the first that exists.
 */
const FONTS = {
	sans: ['Aimaq Sans'],
	italic: ['Aimaq Sans Italic', 'Aimaq Sans'],
	bold: ['Aimaq Sans Bold', 'Aimaq Sans'],
	quote: ['Aimaq Serif Italic', 'Aimaq Serif']
};

/** Labels never give way to each other: they stand where the twin has them. */
const ALWAYS = { 'text-allow-overlap': true, 'text-ignore-placement': true } as const;

const HALO = 2;

/** The map's labels and city markers; on a narrow map, the cities and the quotation only. */
export function labelLayers(scene: Scene, look: Look): LayerSpecification[] {
	return [
		...(look.width === 'wide' ? [...surroundings(look), ...regionNames(scene, look)] : []),
		areaNames(look),
		cityDots(look),
		cityLabels(scene, look)
	];
}

function surroundings({ palette, rem }: Look): LayerSpecification[] {
	const size = { ...ALWAYS, 'text-size': 0.75 * rem } as const;
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
function regionNames({ layers }: Scene, { palette, rem }: Look): LayerSpecification[] {
	return layers.map(({ fill }) => ({
		id: `region-names-${fill.key}`,
		type: 'symbol',
		source: 'points',
		filter: ['==', ['get', 'ground'], fill.key],
		layout: {
			...ALWAYS,
			'text-field': ['get', 'text'],
			'text-font': FONTS.sans,
			'text-size': 0.8125 * rem
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': groundOf(fill, palette),
			'text-halo-width': HALO
		}
	}));
}

function areaNames({ palette, rem }: Look): LayerSpecification {
	return {
		id: 'area-names',
		type: 'symbol',
		source: 'points',
		filter: isKind('area'),
		layout: {
			...ALWAYS,
			'text-field': ['get', 'text'],
			'text-font': FONTS.quote,
			'text-size': 0.8125 * rem,
			'text-anchor': 'bottom-left',
			'text-offset': [0, -0.3],
			'text-max-width': 100
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': palette.ground,
			'text-halo-width': HALO
		}
	};
}

function cityDots({ palette, width }: Look): LayerSpecification {
	const colour = byValue(
		'status',
		Object.entries(STATUS_COLOUR).map(([status, name]) => [status, palette[name]]),
		['to-color', palette['ink-muted']]
	);
	return {
		id: 'city-dots',
		type: 'circle',
		source: 'points',
		filter: isKind('city'),
		paint: {
			'circle-radius': width === 'wide' ? 5 : 4,
			'circle-color': colour,
			'circle-stroke-color': palette.paper,
			'circle-stroke-width': 2
		}
	};
}

/** The layer of the cities' names and statuses. */
export const CITY_LABELS = 'city-labels';

function cityLabels({ dashboard }: Scene, { palette, width, rem }: Look): LayerSpecification {
	const placements = dashboard.cities.map(
		({ id }) => [id, LABEL_PLACEMENT[labelSides(id)[width]]] as const
	);
	const [, first = LABEL_PLACEMENT.right] = placements[0] ?? [];
	return {
		id: CITY_LABELS,
		type: 'symbol',
		source: 'points',
		filter: isKind('city'),
		layout: {
			...ALWAYS,
			'text-field': [
				'format',
				['get', 'name'],
				{ 'text-font': ['literal', FONTS.bold] },
				'\n',
				{},
				['get', 'text'],
				{}
			],
			'text-font': FONTS.sans,
			'text-size': (width === 'wide' ? 0.875 : 0.75) * rem,
			'text-anchor': byValue(
				'id',
				placements.map(([id, { mapAnchor }]) => [id, mapAnchor]),
				first.mapAnchor
			),
			'text-justify': 'auto',
			'text-offset': byValue(
				'id',
				placements.map(([id, { dx, dy }]) => [id, ['literal', [dx, dy]]]),
				['literal', [first.dx, first.dy]]
			),
			'text-line-height': LABEL_LINE
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': palette.land,
			'text-halo-width': HALO
		}
	};
}

type Output = string | ExpressionSpecification;

/** What each value of a property stands for. */
function byValue(
	property: string,
	outputs: readonly (readonly [value: string, output: Output])[],
	otherwise: Output
): ExpressionSpecification {
	return outputs.reduceRight<Output>(
		(rest, [value, output]) => ['case', ['==', ['get', property], value], output, rest],
		otherwise
	) as ExpressionSpecification;
}
