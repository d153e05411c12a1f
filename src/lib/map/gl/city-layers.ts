import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_LINE, labelPlacement, type LabelSide } from '../../geo/city-label';
import { statusLines } from '../status-words';
import { ALWAYS, FONTS, HALO } from './label-layers';
import type { Look } from './look.svelte';
import { byValue, hasState, isKind } from './expressions';
import type { Scene } from './sources';
import { colourOfStatus } from './status-colour';

/** The city markers: a dot in the colour of the city's status, with its name and status beside it. */
export function cityLayers(scene: Scene, look: Look): LayerSpecification[] {
	return [...cityRegionDots(look), cityDots(look), cityLabels(scene, look)];
}

/** The dots of city-regions without a marker, and the ring around a selected city-region. */
function cityRegionDots({ palette, em }: Look): LayerSpecification[] {
	const source = 'points';
	return [
		{
			id: 'city-region-dots',
			type: 'circle',
			source,
			filter: ['all', isKind('city-region'), ['!', ['get', 'marked']]] as FilterSpecification,
			paint: {
				'circle-radius': 0.1875 * em,
				'circle-color': colourOfStatus(palette),
				'circle-stroke-color': palette.paper,
				'circle-stroke-width': 0.125 * em
			}
		},
		{
			id: 'city-region-rings',
			type: 'circle',
			source,
			filter: isKind('city-region'),
			paint: {
				'circle-radius': 0.75 * em - 1.5,
				'circle-color': 'transparent',
				'circle-stroke-color': palette.selected,
				'circle-stroke-width': 3,
				'circle-stroke-opacity': ['case', hasState('selected'), 1, 0]
			}
		}
	];
}

function cityDots({ palette, width, em }: Look): LayerSpecification {
	const focused = hasState('focused');
	return {
		id: 'city-dots',
		type: 'circle',
		source: 'points',
		filter: isKind('city'),
		paint: {
			// In CSS pixels, without the stroke: MapLibre draws a stroke around the circle, SVG half inside.
			'circle-radius': (width === 'wide' ? 0.3125 : 0.25) * em,
			'circle-color': colourOfStatus(palette),
			'circle-stroke-color': ['case', focused, palette.focus, palette.paper],
			'circle-stroke-width': ['case', focused, 0.25 * em, 0.125 * em]
		}
	};
}

/** The id of the layer of the cities' names and statuses. */
export const CITY_LABELS = 'city-labels';

function cityLabels(
	{ dashboard, drawing, t }: Scene,
	{ palette, width, em }: Look
): LayerSpecification {
	const placements = dashboard.cities.map((city) => {
		const side = drawing.labelSides[city.id]?.[width] ?? 'right';
		return [city.id, asMapLibre(side, 1 + statusLines(city, t).length)] as const;
	});
	const otherwise = asMapLibre('right', 2);
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
			'text-size': (width === 'wide' ? 0.875 : 0.75) * em,
			'text-anchor': byValue(
				'id',
				placements.map(([id, { anchor }]) => [id, anchor]),
				otherwise.anchor
			),
			'text-justify': 'auto',
			'text-offset': byValue(
				'id',
				placements.map(([id, { offset }]) => [id, ['literal', offset]]),
				['literal', otherwise.offset]
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

/**
 * A label's anchor, and its offset in em: MapLibre counts from the middle of a label's lines (beside the marker), from their
 * top (under it) or from their bottom (over it), the twin from the first baseline.
 */
function asMapLibre(side: LabelSide, lines: number) {
	const { textAnchor, dx, first } = labelPlacement(side, lines);
	const last = first + LABEL_LINE * (lines - 1);
	const across = { start: 'left', middle: '', end: 'right' }[textAnchor];
	const anchored = (down: 'top' | 'bottom') => (across ? `${down}-${across}` : down);
	switch (side) {
		case 'right':
		case 'left':
			return { anchor: across, offset: [dx, 0] };
		case 'under':
		case 'below':
			return { anchor: anchored('top'), offset: [dx, first - 0.8] };
		case 'over':
		case 'over-left':
		case 'over-right':
			return { anchor: anchored('bottom'), offset: [dx, last + 0.3] };
	}
}
