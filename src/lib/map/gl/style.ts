import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import type { Palette } from '../../appearance/palette';
import { STATUS_COLOUR } from '../../appearance/status-colour';
import { cityLayers } from './city-layers';
import { isKind } from './filters';
import { labelLayers } from './label-layers';
import type { Look } from './look';
import { bracketKind, sourcesOf, type Scene } from './sources';

/** Layers that a click on a region's ground hits, one for each fill. */
export const fillLayerId = (key: string) => `fill-${key}`;

/** The layer that keeps the country's line covered where fills step back. */
export const BASE = 'base';

/** A line lies along every edge of a fill, which then needs no soft edge: that would take two programs more. */
const LINED = { 'fill-antialias': false } as const;

/**
 * The whole map as a MapLibre style: the twin's look, shape by shape. No glyphs: labels use the page's fonts. No
 * background: the frame's ground shows through.
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
				paint: { 'fill-color': palette.water, ...LINED }
			},
			line('shore', 'ground', palette.water, width, isKind('water')),
			line('borders', 'ground', palette['ground-border'], width, isKind('border')),
			// Twice what shows: the regions cover its inner half.
			line('country', 'ground', palette.country, 2 + 2 * width, isKind('country')),
			{
				id: BASE,
				type: 'fill',
				source: 'regions',
				paint: { 'fill-color': palette.ground, 'fill-opacity': 0, ...LINED }
			},
			...fillLayers(scene, palette),
			...outlines(scene, look),
			...brackets(scene, look),
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
		filter: hasFill(fill.key),
		paint:
			fill.texture.kind === 'solid'
				? { 'fill-color': groundOf(fill, palette), ...LINED }
				: { 'fill-pattern': fill.key, ...LINED }
	}));
}

/** One layer for each status: a colour that is asked of each feature would take a program more. */
function brackets({ drawing }: Scene, { palette, line: width }: Look): LayerSpecification[] {
	const statuses = new Set(drawing.areas.map(({ status }) => status));
	return Array.from(statuses, (status) => {
		const kind = bracketKind(status);
		return line(kind, 'ground', palette[STATUS_COLOUR[status]], 2 * width, isKind(kind));
	});
}

/** Borders from the ground up, then what the pointer is on, what is selected, and what the keyboard is on. */
function outlines({ layers }: Scene, { palette, line: width }: Look): LayerSpecification[] {
	return [
		...layers.map(({ fill }) =>
			line(
				`outline-${fill.key}`,
				'regions',
				palette[fill.key === 'none' ? 'land-border' : fill.colour],
				width,
				hasFill(fill.key)
			)
		),
		line('hovered', 'regions', palette.selected, 2, undefined, inState('hovered')),
		line('selected-halo', 'regions', palette.land, 6, undefined, inState('selected')),
		line('selected', 'regions', palette.selected, 3, undefined, inState('selected')),
		line('focused', 'regions', palette.focus, 3, undefined, inState('focused'))
	];
}

function line(
	id: string,
	source: string,
	colour: string,
	width: number,
	filter?: FilterSpecification,
	opacity?: ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'line',
		source,
		...(filter && { filter }),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': width,
			...(opacity && { 'line-opacity': opacity })
		}
	};
}

const hasFill = (key: string): FilterSpecification => ['==', ['get', 'fill'], key];
const inState = (name: string): ExpressionSpecification => [
	'case',
	['boolean', ['feature-state', name], false],
	1,
	0
];
