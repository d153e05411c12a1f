import type { Fill } from '../appearance/fill';
import { groundOf } from '../appearance/ground';
import type { Palette } from '../appearance/palette';
import { element } from '../domain/element';

interface Look {
	readonly palette: Palette;
	/** Unique among the shapes of a picture. */
	readonly id: string;
	/** Pixels of the picture per unit of the path: textures keep their size in pixels though the drawing is scaled. */
	readonly scale: number;
	/** Colour of the outline, and its width in pixels. */
	readonly stroke: string;
	readonly width: number;
}

/** Draws a path in a fill: its ground, its outline and, above them, its texture, in the size it has on the page. */
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

/** Draws one tile of a texture; null where the fill has none. */
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
