import type { Palette } from '../appearance/palette';
import { statusColour } from '../appearance/status-colour';
import type { Dashboard } from '../domain/dashboard';
import { keyPassageOfArea } from '../domain/key-passage';
import { LABEL_LINE, labelPlacement } from '../geo/city-label';
import type { MapDrawing } from '../geo/map-drawing';
import type { Translate } from '../i18n/translate';
import { statusLines } from '../map/status-words';
import { element } from '../domain/element';
import { lettering } from './lettering';
import { onPicture, STAGE } from './layout';

interface Props {
	readonly palette: Palette;
	readonly dashboard: Dashboard;
	readonly drawing: MapDrawing;
	readonly t: Translate;
}

const SIZE = 18;
const CITY_SIZE = 16;
const SUMMARY_SIZE = 16;
/** Of the key phrase of an area, as of the other key phrases (callouts-picture.ts). */
const KEY_SIZE = 14;

/** Draws the labels of the map: the surroundings, the phrase that speaks of a wider area, and the cities with their markers. */
export function labelsPicture({ palette, dashboard, drawing, t }: Props): string {
	const surroundings = drawing.labels.flatMap(({ kind, name, at }) => {
		const [x, y] = onPicture(at);
		// Labels at the edge would be covered by the words above or below the map.
		if (y < STAGE.y + SIZE || y > STAGE.y + STAGE.height - SIZE) return [];
		return lettering({
			text: kind === 'country' ? name.toUpperCase() : name,
			face: 'sans',
			size: 13,
			spacing: kind === 'country' ? 1 : 0.5,
			x,
			y: y + 5,
			colour: palette[kind === 'country' ? 'ground-label' : 'water-label'],
			anchor: 'middle'
		});
	});
	const quotations = drawing.areas.flatMap(({ passage, label, phrase, summary }) => {
		const [x, y] = onPicture(label);
		const key = keyPassageOfArea(dashboard, passage);
		const bottom = y - 8 - (key ? 1.7 * KEY_SIZE : 0);
		const common = { x, colour: palette.ink, halo: palette.ground };
		return [
			...summary.map((text, index) =>
				lettering({
					...common,
					text,
					face: 'sans',
					size: SUMMARY_SIZE,
					y: bottom - 1.3 * SIZE - 1.35 * SUMMARY_SIZE * (summary.length - 1 - index)
				})
			),
			lettering({ ...common, text: `“${phrase}”`, face: 'italic', size: SIZE, y: bottom }),
			...(key
				? [
						lettering({
							...common,
							text: `“${key.phrase}”`,
							face: 'italic',
							size: KEY_SIZE,
							y: y - 8
						})
					]
				: [])
		];
	});
	const { words, at: places } = drawing.notStated;
	const notStated = places.wide
		? lettering({
				text: words,
				face: 'sans',
				size: CITY_SIZE,
				spacing: 1,
				x: onPicture(places.wide)[0],
				y: onPicture(places.wide)[1] + CITY_SIZE / 3,
				colour: palette['ground-label'],
				halo: palette.land,
				anchor: 'middle'
			})
		: '';
	return [notStated, ...surroundings, ...quotations, ...dashboard.cities.map(cityPicture)].join('');

	function cityPicture(city: Dashboard['cities'][number]): string {
		const { id, name, claim } = city;
		const at = drawing.cities[id];
		if (!at) return '';
		const [x, y] = onPicture(at);
		const lines = statusLines(city, t);
		const side = drawing.labelSides[id]?.wide ?? 'right';
		const { textAnchor, dx, first } = labelPlacement(side, 1 + lines.length);
		return (
			element('circle', {
				cx: x,
				cy: y,
				r: 6,
				fill: claim ? palette[statusColour(claim.rank)] : palette['ink-muted'],
				stroke: palette.paper,
				'stroke-width': 2
			}) +
			[name, ...lines]
				.map((text, index) =>
					lettering({
						text,
						face: index === 0 ? 'bold' : 'sans',
						size: CITY_SIZE,
						x: x + dx * CITY_SIZE,
						y: y + (first + LABEL_LINE * index) * CITY_SIZE,
						colour: palette.ink,
						halo: palette.land,
						anchor: textAnchor
					})
				)
				.join('')
		);
	}
}
