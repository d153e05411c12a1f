import { sep } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import {
	forcedPaletteStylesheet,
	paletteStylesheet
} from './src/lib/appearance/palette-stylesheet.ts';
import { LANGUAGES } from './src/lib/domain/language.ts';
import { ranked } from './src/lib/domain/status.ts';
import { homeRatio } from './src/lib/geo/home-bounds.ts';
import { compileMessages, statusMessages } from './src/lib/i18n/compile-messages.ts';
import type * as dashboardModule from './src/lib/server/dashboard-file.ts';
import { GEODATA } from './src/lib/server/geodata-folder.ts';
import type * as fullTextModule from './src/lib/server/full-text.ts';
import type * as homeModule from './src/lib/server/home.ts';
import type * as outlinesModule from './src/lib/server/outlines.ts';

/** What the dashboard says of itself, as it is saved at this moment. */
async function dashboardFile() {
	const file = './src/lib/server/dashboard-file.ts';
	return (await runnerImport<typeof dashboardModule>(file)).module.dashboardFile;
}

/** The one table of colours, as style sheets: for every page, and for one that may be asked for a scheme. */
const SHEETS: Readonly<Record<string, typeof paletteStylesheet>> = {
	'virtual:palette.css': paletteStylesheet,
	'virtual:forced-palette.css': forcedPaletteStylesheet
};

function palette(): Plugin {
	return {
		name: 'aimaq:palette',
		resolveId: (source) => (source in SHEETS ? `\0${source}` : null),
		async load(resolved) {
			const sheet = SHEETS[resolved.slice(1)];
			if (!sheet) return null;
			return sheet(ranked((await dashboardFile()).statuses.map(({ id }) => id)));
		}
	};
}

/** Message files are parsed here, with what the dashboard adds to them, so that no page carries a parser. */
function messages(): Plugin {
	return {
		name: 'aimaq:messages',
		enforce: 'pre',
		async transform(code, id) {
			const name = /\/i18n\/messages\/(\w+)\.json$/.exec(id)?.[1];
			const language = LANGUAGES.find((each) => each === name);
			if (!language) return null;
			const { statuses, sentences } = await dashboardFile();
			const own = { ...sentences[language], ...statusMessages(statuses, language) };
			return { code: compileMessages(id, code, own), map: null };
		}
	};
}

/**
 * While one develops, a saved file of the facts shows at once; a mistake in it is laid over the page that was there, in the words
 * of the check. The facts are read and not imported, so Vite would not notice.
 */
function geodata(): Plugin {
	const show = async (server: ViteDevServer) => {
		server.moduleGraph.invalidateAll();
		try {
			await server.ssrLoadModule('/src/lib/server/map-drawing.ts');
			server.ws.send({ type: 'full-reload' });
		} catch (error) {
			const { message } = error instanceof Error ? error : new Error(String(error));
			server.ws.send({ type: 'error', err: { message, stack: '' } });
		}
	};
	return {
		name: 'aimaq:geodata',
		configureServer(server) {
			server.watcher.add(GEODATA);
			server.watcher.on('all', (event, file) => {
				if (file.startsWith(GEODATA + sep) && file.endsWith('.json')) void show(server);
			});
		}
	};
}

/** The bounds of the home view as a module, and the home view's ratio of width to height for styles, `--home-ratio`. */
function home(): Plugin {
	const [name, sheet] = ['virtual:home', 'virtual:home.css'];
	const bounds = async () => {
		const { module } = await runnerImport<typeof homeModule>('./src/lib/server/home.ts');
		return module.readHome();
	};
	return {
		name: 'aimaq:home',
		resolveId: (source) => (source === name || source === sheet ? `\0${source}` : null),
		async load(id) {
			if (id === `\0${name}`) return `export default ${JSON.stringify(await bounds())}`;
			return id === `\0${sheet}` ? `:root{--home-ratio:${homeRatio(await bounds())}}` : null;
		}
	};
}

/** The map's outlines as a module of data, drawn from the facts. */
function outlines(): Plugin {
	const name = 'virtual:outlines';
	return {
		name: 'aimaq:outlines',
		resolveId: (source) => (source === name ? `\0${name}` : null),
		async load(id) {
			if (id !== `\0${name}`) return null;
			const { module } = await runnerImport<typeof outlinesModule>('./src/lib/server/outlines.ts', {
				plugins: [home()]
			});
			// A browser parses JSON in a string faster than the same object as a literal.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.readOutlines()))})`;
		}
	};
}

/**
 * The whole text of the source as a module, where the build is given it by `SOURCE_TEXT`; null otherwise. It is its publisher's, so
 * it is never in the repository.
 */
function fullText(): Plugin {
	const name = 'virtual:full-text';
	return {
		name: 'aimaq:full-text',
		resolveId: (source) => (source === name ? `\0${name}` : null),
		async load(id) {
			if (id !== `\0${name}`) return null;
			const path = process.env['SOURCE_TEXT'];
			if (!path) return 'export default null';
			const file = './src/lib/server/full-text.ts';
			const { module } = await runnerImport<typeof fullTextModule>(file);
			return `export default ${JSON.stringify(module.readFullText(path))}`;
		}
	};
}

/**
 * Names of emitted files, where Kit's own would be wrong; Kit overrides `build.rolldownOptions.output.assetFileNames`.
 *
 * - MapLibre's `.mjs` files become `.js`: some hosts (a stock nginx) serve `.mjs` as `application/octet-stream`, which
 *   browsers do not run as a script.
 * - The style sheet of a shared chunk would be named after all pages that share it, slashes included.
 */
function fileNames(): Plugin {
	return {
		name: 'aimaq:file-names',
		outputOptions: ({ assetFileNames, ...options }) => ({
			...options,
			assetFileNames: (asset) => {
				const pattern =
					(typeof assetFileNames === 'function' ? assetFileNames(asset) : assetFileNames) ?? '';
				if (asset.names.some((name) => name.endsWith('.mjs')))
					return pattern.replace('[extname]', '.js');
				return asset.names.some((name) => name.includes('~'))
					? pattern.replace('[name]', CHUNKS.groups[0].name)
					: pattern;
			}
		})
	};
}

/**
 * Modules that pages share make one file: left alone, each shared module of 200 bytes is a request of its own. One file for
 * each set of pages would save 2 kB, but such files import each other in circles, and then it hangs on the network which of
 * them runs first. Only for the browser: the server's modules read all facts when they are loaded, in an order of their own.
 */
const CHUNKS = {
	groups: [{ name: 'shared', minShareCount: 2 }]
} as const;

export default defineConfig({
	plugins: [
		palette(),
		messages(),
		geodata(),
		home(),
		outlines(),
		fullText(),
		fileNames(),
		sveltekit()
	],
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200
	},
	// Of browsers' files alone: in the server's, merged modules would import each other in a circle, and run too early.
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [...CHUNKS.groups] } } } }
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
					include: ['src/**/*.test.ts', 'tests/{contract,bench}/*.test.ts'],
					// Files share what they import, the facts above all: read once in each worker and not in each file, in half the time.
					isolate: false,
					exclude: configDefaults.exclude,
					// Machines that test are slow: a limit is there to end what hangs.
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: { name: 'built', include: ['tests/{built,host}/**/*.test.ts'], testTimeout: 60_000 }
			},
			// The built site in browsers other than Chromium, of which each file starts one.
			{ extends: true, test: { name: 'engines', include: ['tests/engines/*.test.ts'] } },
			{ extends: true, test: { name: 'engines-long', include: ['tests/long/*.test.ts'] } }
		]
	}
});
