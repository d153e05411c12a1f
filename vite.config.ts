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
			/\/i18n\/messages\/\w+\.json$/.test(id)
				? { code: compileMessages(id, code), map: null }
				: null
	};
}

export default defineConfig({
	plugins: [palette(), messages(), sveltekit()],
	resolve: {
		alias: {
			'@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js'
		}
	},
	worker: { format: 'es' },
	build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
					exclude: configDefaults.exclude
				}
			},
			{
				extends: true,
				test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 }
			}
		]
	}
});
