import type { Palette } from '../appearance/palette';
import { statusColour } from '../appearance/status-colour';
import type { RegionId } from '../domain/region';
import { DRAWING } from '../geo/home';
import type { MapDrawing } from '../geo/map-drawing';
import type { Layer } from '../map/layers';
import { element } from '../domain/element';
import { MAP, MAP_SCALE } from './layout';
import { textured } from './textured';

interface Props {
	readonly palette: Palette;
	/** In the order they are drawn. */
	readonly layers: readonly Layer[];
	readonly drawing: MapDrawing;
	readonly selected: RegionId | null;
}

/**
 * Draws the shapes of the twin: the surroundings, the regions in their fills, the bracket, and the outline of the selected
 * region.
 */
export function mapPicture({ palette, layers, drawing, selected }: Props): string {
	const line = (d: string, stroke: string, width: number) =>
		element('path', { d, fill: 'none', stroke, 'stroke-width': width / MAP_SCALE });
	const outline = selected && drawing.regions[selected];
	return element(
		'g',
		{
			transform: `translate(${MAP.x} ${MAP.y}) scale(${MAP_SCALE})`,
			'stroke-linejoin': 'round'
		},
		element(
			'clipPath',
			{ id: 'home' },
			element('rect', { y: -DRAWING.height, width: DRAWING.width, height: 3 * DRAWING.height })
		),
		// Beyond the home view, the surroundings are cut where the data ends.
		element(
			'g',
			{ 'clip-path': 'url(#home)' },
			element('path', { d: drawing.water, fill: palette.water }),
			line(drawing.borders, palette['ground-border'], 1)
		),
		// Twice as wide as the border that shows, since the regions cover its inner half.
		line(drawing.country, palette.country, 4),
		...layers.flatMap(({ fill, regions }) => [
			textured(regions.map((region) => drawing.regions[region]).join(''), fill, {
				palette,
				id: `map-${fill.key}`,
				scale: MAP_SCALE,
				stroke: fill.key === 'none' ? 'none' : palette[fill.colour],
				width: 1
			}),
			fill.key === 'none' ? line(drawing.inner, palette['land-border'], 1) : ''
		]),
		...drawing.areas.map(({ bracket, rank }) =>
			element('polyline', {
				points: bracket.map((point) => point.join()).join(' '),
				fill: 'none',
				stroke: palette[statusColour(rank)],
				'stroke-width': 2 / MAP_SCALE
			})
		),
		outline
			? element(
					'g',
					{ id: 'selected' },
					line(outline, palette.paper, 8),
					line(outline, palette.selected, 4)
				)
			: ''
	);
}
