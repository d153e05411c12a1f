import type { Fill } from '../appearance/fill';
import { groundOf } from '../appearance/ground';
import type { Palette } from '../appearance/palette';
import { element } from './element';

interface Look {
	readonly palette: Palette;
	/** Unlike that of any other shape on the picture. */
	readonly id: string;
	/** Pixels of the picture in one unit of the path: the drawing is shrunk, the texture must not be. */
	readonly scale: number;
	/** Of the outline, and how wide it is in pixels. */
	readonly stroke: string;
	readonly width: number;
}

/** A path in a fill: its ground, its outline and over them its texture, as wide as on the page. */
export function textured(
	d: string,
	fill: Fill,
	{ palette, id, scale, stroke, width }: Look
): string {
	const ground = element('path', {
		d,
		fill: groundOf(fill, palette),
		stroke,
		'stroke-width': width / scale
	});
	const tile = tileOf(fill, palette);
	if (!tile) return ground;
	const { period, angle, ink } = tile;
	const pattern = element(
		'pattern',
		{
			id,
			patternUnits: 'userSpaceOnUse',
			width: period,
			height: period,
			patternTransform: `scale(${1 / scale}) rotate(${angle})`
		},
		ink
	);
	return ground + pattern + element('path', { d, fill: `url(#${id})` });
}

/** One period of a texture; null where there is none. */
function tileOf({ texture, colour }: Fill, palette: Palette) {
	const fill = palette[colour];
	switch (texture.kind) {
		case 'solid':
			return null;
		case 'hatch': {
			const { period, stroke, angle } = texture;
			const ink = element('rect', { width: period, height: stroke, fill });
			return { period, angle, ink };
		}
		case 'dots': {
			const { period, radius } = texture;
			const ink = element('circle', { cx: period / 2, cy: period / 2, r: radius, fill });
			return { period, angle: 0, ink };
		}
	}
}
