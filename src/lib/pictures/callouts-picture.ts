import type { Palette } from '../appearance/palette';
import { CALLOUT_LINE } from '../geo/callout';
import type { MapDrawing } from '../geo/map-drawing';
import { element } from '../domain/element';
import { onPicture } from './layout';
import { lettering } from './lettering';

interface Props {
	readonly palette: Palette;
	readonly drawing: MapDrawing;
}

/** In pixels, as the places of the callouts assume (server/map-drawing.ts). */
const SIZE = 14;

/** Draws the article's key phrases beside the country, each tied by a line to its place. */
export function calloutsPicture({ palette, drawing }: Props): string {
	return drawing.callouts.picture
		.map(({ lines, at, leader }) => {
			const [x, y] = onPicture(at);
			return (
				element('polyline', {
					points: leader.map((point) => onPicture(point).map(Math.round).join()).join(' '),
					fill: 'none',
					stroke: palette['ink-muted'],
					'stroke-width': 1
				}) +
				lines
					.map((line, index) =>
						lettering({
							text: `${index === 0 ? '“' : ''}${line}${index === lines.length - 1 ? '”' : ''}`,
							face: 'italic',
							size: SIZE,
							x,
							y: y + (0.9 + CALLOUT_LINE * index) * SIZE,
							colour: palette.ink
						})
					)
					.join('')
			);
		})
		.join('');
}
