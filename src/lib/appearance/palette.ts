/** All colours by name, as #rrggbb. On the page each is the custom property `--NAME`; the WebGL map reads them from here. */
const PALETTES = {
	light: {
		// The page.
		paper: '#fdfcf8',
		ink: '#211f1b',
		'ink-muted': '#5a564e',
		rule: '#ddd7ca',
		link: '#211f1b',
		focus: '#0b57d0',
		'mark-ground': '#f3eee0',
		// The map.
		ground: '#efebe2',
		'ground-border': '#cfc8b9',
		'ground-label': '#524d41',
		water: '#dfe8ec',
		'water-label': '#324e5b',
		land: '#fbfaf6',
		'land-dots': '#a9a28f',
		'land-border': '#aea795',
		country: '#6f695d',
		selected: '#211f1b',
		// The statuses in the order of the dashboard; palette.test.ts measures how far they differ.
		'status-1': '#1d54ac',
		'status-2': '#a96500',
		'status-3': '#64123f',
		'status-4': '#1b1d02',
		'status-5': '#75747f',
		'status-6': '#605342',
		'on-status': '#ffffff'
	},
	dark: {
		paper: '#1a1c20',
		ink: '#f1ede4',
		'ink-muted': '#aba79d',
		rule: '#383b42',
		link: '#f1ede4',
		focus: '#8ab4f8',
		'mark-ground': '#2b2e35',
		ground: '#15171a',
		'ground-border': '#33363c',
		'ground-label': '#a6a299',
		water: '#17212a',
		'water-label': '#a3b8c3',
		land: '#25282e',
		'land-dots': '#686d78',
		'land-border': '#686d78',
		country: '#8d8c8a',
		selected: '#ffffff',
		'status-1': '#83aafd',
		'status-2': '#f9c463',
		'status-3': '#ea5393',
		'status-4': '#039601',
		'status-5': '#cfd1ca',
		'status-6': '#959079',
		'on-status': '#060708'
	}
} as const satisfies Record<Scheme, Readonly<Record<string, `#${string}`>>>;

/** The colours that are stronger where the visitor wants more contrast: lines, muted text, and the dots of regions not stated. */
export const MORE_CONTRAST = {
	light: {
		'ink-muted': '#3c362c',
		rule: '#797366',
		'ground-border': '#797366',
		'ground-label': '#3c362c',
		'water-label': '#223e4a',
		'land-dots': '#797366',
		'land-border': '#797366',
		country: '#3c362c'
	},
	dark: {
		'ink-muted': '#cac6bc',
		rule: '#8a8e98',
		'ground-border': '#8a8e98',
		'ground-label': '#cac6bc',
		'water-label': '#c2d4dc',
		'land-dots': '#8a8e98',
		'land-border': '#8a8e98',
		country: '#cac6bc'
	}
} as const satisfies Record<Scheme, Partial<Palette>>;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const CONTRASTS = ['usual', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** The width of lines around regions, countries and swatches, in CSS pixels: on the page the custom property `--line`. */
export const LINE = { usual: 1, more: 2 } as const satisfies Record<Contrast, number>;

/** The media query of higher contrast. It includes forced colours, where the system replaces the colours of the page. */
export const WANTS_MORE_CONTRAST = '(prefers-contrast:more),(forced-colors:active)';
/** The media query of the dark scheme. Paper is light, so it does not apply to print. */
export const WANTS_DARK = 'screen and (prefers-color-scheme:dark)';

export type ColourName = keyof (typeof PALETTES)['light'];
export type Palette = Readonly<Record<ColourName, string>>;

export function paletteOf(scheme: Scheme, contrast: Contrast): Palette {
	return contrast === 'more' ? { ...PALETTES[scheme], ...MORE_CONTRAST[scheme] } : PALETTES[scheme];
}
