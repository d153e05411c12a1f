import type { Palette } from '../appearance/palette';
import type { Layer } from '../map/layers';
import { fittedSize } from './fit';
import { LEGEND } from './layout';
import { lettering, widthOf } from './lettering';
import { textured } from './textured';

/** What a fill stands for: a status and, below it, how precisely the source names the place. */
export interface LegendRow {
	readonly layer: Layer;
	readonly status: string;
	readonly place: string | null;
}

/** Draws the fills that occur, each with what it stands for. */
export function legendPicture(palette: Palette, rows: readonly LegendRow[]): string {
	const { x, step, swatch, room } = LEGEND;
	const start = x + swatch + 12;
	return rows
		.map(({ layer: { fill }, status, place }, i) => {
			const y = LEGEND.y + i * step;
			const line = (text: string, face: 'bold' | 'sans', below: number, colour: string) =>
				lettering({
					text,
					face,
					size: fittedSize([text], 21, room, (line, size) => widthOf(line, face, size)),
					x: start,
					y: y + below,
					colour
				});
			return (
				textured(`M${x} ${y - 16}h${swatch}v32h${-swatch}z`, fill, {
					palette,
					id: `legend-${fill.key}`,
					scale: 1,
					stroke: palette[fill.colour],
					width: 1
				}) +
				line(status, 'bold', place ? -4 : 7, palette.ink) +
				(place ? line(place, 'sans', 19, palette['ink-muted']) : '')
			);
		})
		.join('');
}
