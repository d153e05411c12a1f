import { fillOf, type Filled } from '../appearance/fill';
import type { Palette } from '../appearance/palette';
import { inTwoLines } from '../domain/in-two-lines';
import { PICTURE } from '../domain/picture';
import { fittedSize } from './fit';
import { MARGIN } from './layout';
import { lettering, widthOf } from './lettering';
import { textured } from './textured';
import type { PictureWords } from './words';
import type { FaceName } from './faces';

const ROOM = PICTURE.width - 2 * MARGIN;

/** Draws the words above the map. @param claim what colours the named region; undefined where no region is named */
export function headPicture(
	palette: Palette,
	{ title, heading, status }: PictureWords,
	claim: Filled | null | undefined
): string {
	if (!heading) return titleInTwoLines(palette, title);
	const row = (text: string, face: FaceName, size: number, y: number, colour: string, x = MARGIN) =>
		lettering({
			text,
			face,
			size: fittedSize([text], size, PICTURE.width - MARGIN - x, (line, at) =>
				widthOf(line, face, at)
			),
			x,
			y,
			colour
		});
	const over = row(title, 'sans', 24, status ? 40 : 48, palette['ink-muted']);
	if (!status) return over + row(heading, 'serif', 56, 114, palette.ink);
	return (
		over +
		row(heading, 'serif', 50, 90, palette.ink) +
		textured(`M${MARGIN} 108h44v28h-44z`, fillOf(claim ?? null), {
			palette,
			id: 'head',
			scale: 1,
			stroke: palette[fillOf(claim ?? null).colour],
			width: 1
		}) +
		row(status, 'bold', 29, 132, palette.ink, MARGIN + 58)
	);
}

function titleInTwoLines(palette: Palette, title: string): string {
	const measure = (text: string, size: number) => widthOf(text, 'serif', size);
	const lines = inTwoLines(title, (text) => measure(text, 1));
	const size = fittedSize(lines, 50, ROOM, measure);
	return lines
		.map((text, i) =>
			lettering({
				text,
				face: 'serif',
				size,
				x: MARGIN,
				y: 66 + i * 56,
				colour: palette.ink
			})
		)
		.join('');
}
