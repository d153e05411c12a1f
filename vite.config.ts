import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import {
	forcedPaletteStylesheet,
	paletteStylesheet
} from './src/lib/appearance/palette-stylesheet.ts';
import { compileMessages } from './src/lib/i18n/compile-messages.ts';

/** The one table of colours, as style sheets: for every page, and for one that may be asked for a scheme. */
const SHEETS: Readonly<Record<string, () => string>> = {
	'virtual:palette.css': paletteStylesheet,
	'virtual:forced-palette.css': forcedPaletteStylesheet
};

function palette(): Plugin {
	return {
		name: 'aimaq:palette',
		resolveId: (source) => (source in SHEETS ? `\0${source}` : null),
		load: (resolved) => SHEETS[resolved.slice(1)]?.() ?? null
	};
}

/** Message files are parsed here, so that no page carries a parser. */
function messages(): Plugin {
	return {
		name: 'aimaq:messages',
		enforce: 'pre',
		transform: (code, id) =>
			/\/i18n\/messages\/\w+\.json$/.test(id)
				? { code: compileMessages(id, code), map: null }
				: null
	};
}

/** What the first view does without: the WebGL map, the pages that are read beside it, and the kiosk. */
const LATER = [
	// The twin's colours are the style sheet's.
	/topojson-client|d3-polygon|\/geo\/region-at\.|\/appearance\/(palette|tint|ground|texture-pixels)\./,
	/\/map\/gl\/(?!back-off|prefetch|files)/,
	/\/map\/trusted-scripts|\/routes\/register-service-worker/,
	/\/routes\/.*\/((region|source|method|table|404)\/|page-address)/,
	// What answers for a region, and is said of it.
	/\/panels\/(RegionPanel|BackLink|EvidenceList|PassageQuote|Phrase|basis|where|announcement)/,
	/\/panels\/(RegionTable|RegionRow|TableView|PrintSheet|PrintedFrom|Source|Method|NotFound|NotLoaded|text-fragment)/,
	/\/panels\/(ShareButton|share-page)/,
	// The other languages than the default.
	/\/i18n\/messages\/(kk|ru)\./,
	// The kiosk's own.
	/\/embed[/-]|\/kiosk[/-]|\/node_modules\/qr\/|\/domain\/(area|escaped|key-passage|region-order|stop|tour)\.|\/geo\/enclosing\./,
	// What answers the keyboard.
	/\/keyboard\/(rove|type-ahead)\.|\/geo\/next-towards\./,
	// What moves the twin.
	/\/map\/(twin-camera|camera-control)|\/geo\/view\./,
	// Kit's own module for each page, which would pull its page in, and the list of them: beside what every page needs it would
	// lead from each page to all, and Kit, which follows that way to a page's styles, would lose some (kit: vite/build/utils.js).
	// What it shows where an error page fails, too.
	/\/generated\/.*\/(nodes\/|app\.|error-template)/
];

export default defineConfig({
	plugins: [palette(), messages(), sveltekit()],
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			output: {
				// One script for map and regions: on a slow connection each further file costs a round trip.
				codeSplitting: {
					groups: [{ name: 'app', test: (id) => !LATER.some((part) => part.test(id)) }]
				}
			}
		}
	},
	test: {
		// Vitest leaves one core free: of two, half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
					exclude: configDefaults.exclude,
					// Machines that test are slow: a limit is there to end what hangs.
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 }
			}
		]
	}
});
