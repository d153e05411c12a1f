import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const MARKUP_FROM_STRINGS = 'Text is never markup: let Svelte render it.';
const DATA_UNDER_WAY =
	'MapLibre queues what comes faster than its worker works, without bound (maplibre-gl-js #6154): change paint or feature state.';
const EMPTY_PICTURE =
	'Between frames a canvas of WebGL is empty, and to keep its buffer costs every frame: make pictures from the twin.';

/** Properties that must not be used, and why. @param {string} message @param {string[]} properties */
const forbidden = (message, ...properties) => properties.map((property) => ({ property, message }));

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-properties': [
				'error',
				...forbidden(
					MARKUP_FROM_STRINGS,
					...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe']
				),
				...forbidden(DATA_UNDER_WAY, 'setData', 'updateData'),
				...forbidden(EMPTY_PICTURE, 'toDataURL', 'toBlob')
			],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'Property:matches([key.name="preserveDrawingBuffer"], [key.value="preserveDrawingBuffer"])',
					message: EMPTY_PICTURE
				}
			],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			'svelte/require-each-key': 'error',
			// Addresses come resolved from i18n/paths, or lead to the cited source.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	}
);
