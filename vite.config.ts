import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { paletteStylesheet } from './src/lib/appearance/palette-stylesheet.ts';
import { compileMessages } from './src/lib/i18n/compile-messages.ts';

/** The one table of colours, as the style sheet `virtual:palette.css`. */
function palette(): Plugin {
	const id = 'virtual:palette.css';
	return {
		name: 'aimaq:palette',
		resolveId: (source) => (source === id ? `\0${id}` : null),
		load: (resolved) => (resolved === `\0${id}` ? paletteStylesheet() : null)
	};
}

/** Message files are parsed here, so that no page carries a parser. */
function messages(): Plugin {
	return {
		name: 'aimaq:messages',
		enforce: 'pre',
		transform: (code, id) =>
			/\/i18n\/messages\/(\w+\/)?\w+\.json$/.test(id)
				? { code: compileMessages(id, code), map: null }
				: null
	};
}

/** What the first view does without: the WebGL map, the pages that are read beside it, and the kiosk. */
const LATER = [
	// The twin's colours are the style sheet's.
	/topojson-client|\/appearance\/(palette|tint|ground|texture-pixels)\./,
	/\/map\/gl\/(?!back-off|prefetch|files)/,
	/\/map\/trusted-scripts|\/routes\/register-service-worker/,
	/\/routes\/.*\/(source|method|404)\/|\/panels\/(Source|Method|NotFound|NotLoaded|ShareButton|share-page|text-fragment)/,
	/\/i18n\/(messages\/)?(method|source|share)/,
	// The other languages than the default.
	/\/i18n\/messages\/(kk|ru)\./,
	// The kiosk's own.
	/\/kiosk[/-]|\/node_modules\/qr\/|\/domain\/(area|stop|tour)\.|\/geo\/(enclosing|frame-box)\./,
	// Kit's own module for each page: it would pull its page in.
	/\/generated\/.*\/nodes\//
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
