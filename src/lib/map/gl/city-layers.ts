import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_LINE, LABEL_PLACEMENT, labelSides, type LabelPlacement } from '../../geo/city-label';
import { STATUS_COLOUR } from '../../appearance/status-colour';
import type { City } from '../../domain/city';
import { isKind } from './filters';
import { ALWAYS, FONTS, HALO } from './lettering';
import type { Look } from './look';
import type { Scene } from './sources';

/** The city markers: a dot in the status colour, name and status beside it. */
export function cityLayers(scene: Scene, look: Look): LayerSpecification[] {
	return [cityDots(look), cityLabels(scene, look)];
}

/** The layer of the cities' dots. */
export const CITY_DOTS = 'city-dots';

function cityDots(look: Look): LayerSpecification {
	const { palette, width, em } = look;
	const colour = byValue(
		'status',
		Object.entries(STATUS_COLOUR).map(([status, name]) => [status, palette[name]]),
		['to-color', palette['ink-muted']]
	);
	return {
		id: CITY_DOTS,
		type: 'circle',
		source: 'points',
		filter: isKind('city'),
		paint: {
			// The twin's lines lie half within, these beside it.
			'circle-radius': (width === 'wide' ? 0.3125 : 0.25) * em,
			'circle-color': colour,
			...cityRings(null, look)
		}
	};
}

/** The rings around the cities' dots, one of them where the keyboard is. */
export function cityRings(focused: City['id'] | null, { palette, em }: Look) {
	const either = <T>(on: T, otherwise: T): T | ExpressionSpecification =>
		focused === null
			? otherwise
			: (['case', ['==', ['get', 'id'], focused], on, otherwise] as ExpressionSpecification);
	return {
		'circle-stroke-color': either(palette.focus, palette.paper),
		'circle-stroke-width': either(0.25 * em, 0.125 * em)
	};
}

/** The layer of the cities' names and statuses. */
export const CITY_LABELS = 'city-labels';

function cityLabels({ dashboard }: Scene, { palette, width, em }: Look): LayerSpecification {
	const placements = dashboard.cities.map(
		({ id }) => [id, asMapLibre(LABEL_PLACEMENT[labelSides(id)[width]])] as const
	);
	const otherwise = asMapLibre(LABEL_PLACEMENT.right);
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

/** MapLibre places two lines by their middle beside a marker, by their top beneath it; the twin by the first baseline. */
function asMapLibre({ textAnchor, dx, first }: LabelPlacement) {
	return textAnchor === 'middle'
		? { anchor: 'top', offset: [dx, first - 0.8] }
		: { anchor: 'left', offset: [dx, first + 0.15] };
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
