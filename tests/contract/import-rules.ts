import { posix } from 'node:path';

/** Who may import whom: a room's own files, and these rooms. Host and launcher are no part of the pages. */
export const MAY_IMPORT = {
	domain: [],
	geo: ['domain'],
	appearance: ['domain'],
	i18n: ['domain'],
	keyboard: ['domain', 'geo'],
	highlight: ['domain'],
	server: ['domain', 'geo', 'geodata'],
	map: ['domain', 'geo', 'appearance', 'i18n', 'keyboard', 'highlight'],
	panels: ['domain', 'geo', 'appearance', 'i18n', 'keyboard', 'highlight'],
	kiosk: ['domain', 'geo', 'appearance', 'i18n', 'highlight', 'map', 'panels'],
	embed: ['domain', 'geo', 'appearance', 'i18n', 'highlight', 'map', 'panels'],
	// They show what the page shows, in the same fills and words.
	pictures: ['domain', 'geo', 'appearance', 'i18n', 'map', 'panels'],
	exports: ['domain', 'geo'],
	routes: [
		'domain',
		'geo',
		'appearance',
		'i18n',
		'keyboard',
		'highlight',
		'server',
		'map',
		'panels',
		'kiosk',
		'embed',
		'pictures',
		'exports'
	],
	// It gives the pages that it keeps the headers a host would send.
	'service-worker': ['domain', 'host'],
	host: [],
	// The launcher is no part of the site, but sends heartbeats as the kiosk does.
	screen: ['kiosk'],
	// The commands for editors are no part of the site either, but check as its build does.
	report: ['domain', 'server']
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof MAY_IMPORT;

/** Rooms that do not lie in `src/lib`. */
const BESIDE_LIB = [
	'routes',
	'service-worker',
	'host',
	'screen',
	'report'
] as const satisfies readonly Room[];

/** Packages that one folder alone may import, types too. */
const ONLY_IN: Readonly<Record<string, string>> = { 'maplibre-gl': 'src/lib/map/gl/' };

/** Files of the app beside the rooms (hooks, parameters, declarations) import as routes do. */
const APP = /^src\/(hooks\.|params\/|(app|modules)\.d\.ts)/;

/** Static, dynamic and bare imports, re-exports and globs; those of types and of `import('…')` types too. */
const SPECIFIER =
	/(?:\bfrom\s*|\bimport\s*(?:\(\s*(?:\/\*[^]*?\*\/\s*)?)?|\bimport\.meta\.glob\s*(?:<[^>]*>)?\(\s*\[?\s*)(['"`])([^'"`\n]+)\1/g;

/** Everything a module or a component asks for, as it writes it. */
export function importsOf(text: string): string[] {
	return [...text.matchAll(SPECIFIER)].map(([, , specifier = '']) => specifier);
}

/** Why a file may not import what it asks for; null where it may. Paths go from the root of the project. */
export function refusal(file: string, specifier: string): string | null {
	const folder = Object.entries(ONLY_IN).find(
		([name]) => specifier === name || specifier.startsWith(`${name}/`)
	)?.[1];
	if (folder) return file.startsWith(folder) ? null : `only ${folder} may import it`;

	const target = targetOf(file, specifier);
	if (target === null) return null;
	const from = APP.test(file) ? 'routes' : roomOf(file);
	const to = roomOf(target);
	if (from === null) return 'the file is in no room of the design';
	if (to === null) return `${target} is in no room of the design`;
	if (to === 'routes' && !file.startsWith('src/routes/')) return 'nobody imports routes';
	if (from === to) return null;
	const allowed: readonly string[] = from === 'geodata' ? [] : MAY_IMPORT[from];
	return allowed.includes(to)
		? null
		: `${from} may import ${allowed.join(', ') || 'nothing'}, and not ${to}`;
}

/** The file of the project that is asked for; null for packages, built-ins and what the framework provides. */
function targetOf(file: string, specifier: string): string | null {
	if (specifier === '$lib' || specifier.startsWith('$lib/'))
		return posix.normalize(specifier.replace('$lib', 'src/lib'));
	if (specifier.startsWith('/')) return specifier.slice(1);
	return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}

function roomOf(path: string): Room | 'geodata' | null {
	if (path.startsWith('geodata/')) return 'geodata';
	if (path === 'src/serve.ts') return 'host';
	for (const room of BESIDE_LIB) if (path.startsWith(`src/${room}/`)) return room;
	const room = /^src\/lib\/([^/]+)\//.exec(path)?.[1];
	return room && isRoom(room) ? room : null;
}

function isRoom(name: string): name is Room {
	return Object.hasOwn(MAY_IMPORT, name) && !BESIDE_LIB.some((room) => room === name);
}
