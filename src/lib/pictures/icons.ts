import { readFileSync } from 'node:fs';
import { paletteOf } from '../appearance/palette';
import { drawn } from './drawn';
import { element } from './element';

/** How an icon is cut: `any` keeps its own corners; what is `maskable`, or `touch`, fills its square, and a device cuts it. */
type Cut = 'any' | 'maskable' | 'touch';

interface Icon {
	/** In pixels. */
	readonly side: number;
	readonly cut: Cut;
}

/** The icons that devices ask for as pixels, by the names of their files. */
export const ICONS = {
	'icon-192': { side: 192, cut: 'any' },
	'icon-512': { side: 512, cut: 'any' },
	'icon-maskable-512': { side: 512, cut: 'maskable' },
	'apple-touch-icon': { side: 180, cut: 'touch' }
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof ICONS;

export const ICON_NAMES = Object.keys(ICONS) as IconName[];

/**
 * Share of its square that an icon takes up. What is maskable may lose all but a circle of four fifths of the side:
 * https://www.w3.org/TR/appmanifest/#icon-masks
 */
const SHARE = { any: 1, touch: 1, maskable: 0.9 } as const satisfies Record<Cut, number>;

/** The one that is drawn by hand, and shown where SVG can be; builds and tests run at the root of the project. */
const DRAWING = 'static/icon.svg';

/** An icon as the bytes of a PNG. */
export function iconPng(name: IconName): Uint8Array<ArrayBuffer> {
	const { side, cut } = ICONS[name];
	const shown = side * SHARE[cut];
	const at = (side - shown) / 2;
	const svg = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: side, height: side },
		cut === 'any'
			? ''
			: element('rect', { width: side, height: side, fill: paletteOf('light', 'usual').paper }),
		readFileSync(DRAWING, 'utf8').replace(
			'<svg ',
			`<svg x="${at}" y="${at}" width="${shown}" height="${shown}" `
		)
	);
	return Uint8Array.from(drawn(svg).render().asPng());
}
