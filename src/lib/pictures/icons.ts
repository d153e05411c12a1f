import { readFileSync } from 'node:fs';
import { paletteOf } from '../appearance/palette';
import { drawn } from './drawn';
import { element } from '../domain/element';

/**
 * The purpose of an icon: `any` has rounded corners of its own; `maskable` and `touch` fill the square, whose corners the device
 * cuts.
 */
type Cut = 'any' | 'maskable' | 'touch';

interface Icon {
	/** In pixels. */
	readonly side: number;
	readonly cut: Cut;
}

/** The icons that devices ask for as PNG, by file name. */
export const ICONS = {
	'icon-192': { side: 192, cut: 'any' },
	'icon-512': { side: 512, cut: 'any' },
	'icon-maskable-512': { side: 512, cut: 'maskable' },
	'apple-touch-icon': { side: 180, cut: 'touch' }
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof ICONS;

export const ICON_NAMES = Object.keys(ICONS) as IconName[];

/**
 * Share of the square that the mark takes up. A device may cut a maskable icon down to a circle of 80 % of its side:
 * https://www.w3.org/TR/appmanifest/#icon-masks
 */
const SHARE = { any: 1, touch: 1, maskable: 0.9 } as const satisfies Record<Cut, number>;

/** The hand-drawn icon that all others are made of. The path is relative to the root of the project, where builds and tests run. */
const DRAWING = 'static/icon.svg';

/** Draws an icon as the bytes of a PNG. */
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
