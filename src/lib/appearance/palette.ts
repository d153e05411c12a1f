/** Colours by name, as #rrggbb. Each is the custom property `--name` on the page and a paint in the WebGL map. */
export const PALETTES = {
	light: {
		// The page.
		paper: '#fdfcf8',
		ink: '#211f1b',
		'ink-muted': '#5f5b52',
		rule: '#ddd7ca',
		link: '#211f1b',
		focus: '#0b57d0',
		'mark-ground': '#f3eee0',
		// The map.
		ground: '#efebe2',
		'ground-border': '#cfc8b9',
		'ground-label': '#6d675b',
		water: '#dfe8ec',
		'water-label': '#4e6a77',
		land: '#fbfaf6',
		'land-dots': '#d4cdbf',
		'land-border': '#c9c2b3',
		country: '#6f695d',
		selected: '#211f1b',
		'status-government': '#1f55ad',
		'status-protesters': '#a66300',
		'status-anarchy': '#64123f',
		'on-status': '#ffffff'
	},
	dark: {
		paper: '#1a1c20',
		ink: '#f1ede4',
		'ink-muted': '#aaa69c',
		rule: '#383b42',
		link: '#f1ede4',
		focus: '#8ab4f8',
		'mark-ground': '#2b2e35',
		ground: '#15171a',
		'ground-border': '#33363c',
		'ground-label': '#8f8b83',
		water: '#0d1216',
		'water-label': '#7d939e',
		land: '#25282e',
		'land-dots': '#464a53',
		'land-border': '#4a4e57',
		country: '#8d8c8a',
		selected: '#ffffff',
		'status-government': '#7aa2f7',
		'status-protesters': '#f2bd5c',
		'status-anarchy': '#c9487f',
		'on-status': '#060708'
	}
} as const satisfies Record<string, Readonly<Record<string, `#${string}`>>>;

export type Scheme = keyof typeof PALETTES;
export type ColourName = keyof (typeof PALETTES)['light'];
export type Palette = Readonly<Record<ColourName, string>>;
