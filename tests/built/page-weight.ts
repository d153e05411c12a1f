import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BudgetName } from './budgets';
import { fontFilesOf } from './fonts-used';

const BUILD = resolve(import.meta.dirname, '../../build');
const read = (path: string) => readFileSync(join(BUILD, path));

/** Something that makes a page heavy: a file, a section of the HTML, a kind of element. */
export interface Part {
	readonly name: string;
	/** In kB, or a count. */
	readonly size: number;
}

/** What a page weighs in one respect. */
export interface Weight {
	/** Not always the sum of the parts: compressed together, parts take less than each by itself. */
	readonly total: number;
	readonly parts: readonly Part[];
}

/** The weights of a built page. @param file its HTML, from the folder of the built site */
export function weigh(file: string): Readonly<Record<BudgetName, Weight>> {
	const html = read(file).toString();
	const sections = sectionsOf(html);
	const scripts = scriptsOf(html);
	const sheets = sheetsOf(html);
	const fonts = fontFilesOf(
		html,
		sheets.map((path) => read(path).toString())
	);
	const topology: Record<string, unknown> = JSON.parse(read('data/outlines.topo.json').toString());
	return {
		'HTML, raw': {
			total: raw(html),
			parts: sections.map(({ name, text }) => ({ name, size: raw(text) }))
		},
		'HTML, brotli': {
			total: brotli(html),
			parts: sections.map(({ name, text }) => ({ name, size: brotli(text) }))
		},
		'first script, brotli': sum(
			scripts.map((name) => ({ name, size: brotli(read(name).toString()) }))
		),
		type: sum(
			fonts.map(({ name, inlined }) => ({
				name,
				size: (inlined ?? read(name)).length / 1000
			}))
		),
		requests: sum([
			{ name: 'scripts', size: scripts.length },
			{ name: 'style sheets', size: sheets.length },
			{ name: 'fonts', size: fonts.filter(({ inlined }) => !inlined).length }
		]),
		'topology, brotli': {
			total: brotli(JSON.stringify(topology)),
			parts: Object.entries(topology).map(([name, value]) => ({
				name,
				size: brotli(JSON.stringify(value))
			}))
		},
		'DOM nodes': sum(elementsOf(html))
	};
}

/**
 * The script files that bring a page to life: those that the HTML preloads, imports or names as a source, the modules of its
 * routes (Kit lists their numbers), and all that these import statically.
 */
export function scriptsOf(html: string): string[] {
	const named = [
		...linksOf(html, 'modulepreload'),
		...matches(html, /<script[^>]* src="\/([^"]+)"/g),
		...matches(html, /\bimport\("\/([^"]+\.js)"\)/g)
	];
	const [routeNumbers = ''] = matches(html, /node_ids: \[([\d, ]+)\]/g);
	const isRoute = new RegExp(`/nodes/(${routeNumbers.split(', ').join('|')})\\.[^/]+\\.js$`);
	const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
	const scripts = new Set([...named, ...files.filter((file) => isRoute.test(file))]);
	// A set is walked over what is added meanwhile, too.
	for (const script of scripts)
		for (const imported of matches(
			read(script).toString(),
			/(?:\bfrom|\bimport) ?["'](\.[^"']+)["']/g
		))
			scripts.add(join(dirname(script), imported));
	return [...scripts];
}

/** The style sheets that a page fetches. Kit also names those that are in the HTML already, disabled: they are not fetched. */
function sheetsOf(html: string): string[] {
	return linksOf(html, 'stylesheet');
}

/** Where the enabled links of a relation lead, without the leading slash. */
function linksOf(html: string, relation: string): string[] {
	return matches(html, /(<link [^>]*>)/g)
		.filter((tag) => tag.includes(`rel="${relation}"`) && !/ disabled\b/.test(tag))
		.flatMap((tag) => matches(tag, /href="\/([^"]+)"/g));
}

/** The HTML in sections, by what they hold; together they are the whole of it. */
function sectionsOf(html: string): { name: string; text: string }[] {
	const kinds = [
		['scripts in the HTML', /<script\b[^]*?<\/script>/g],
		['fonts in the styles', /\burl\(["']?data:font[^)]*\)/g],
		['styles in the HTML', /<style\b[^]*?<\/style>/g],
		['shapes (d attributes)', / d="[^"]*"/g]
	] as const;
	let rest = html;
	const sections = kinds.map(([name, pattern]) => {
		const text = (rest.match(pattern) ?? []).join('');
		rest = rest.replace(pattern, '');
		return { name, text };
	});
	return [...sections, { name: 'other markup and text', text: rest }];
}

/** How many elements the HTML has of each kind. */
function elementsOf(html: string): Part[] {
	const counts = new Map<string, number>();
	const markup = html.replace(/<!--[^]*?-->|(?<=<(script|style)\b[^>]*>)[^]*?(?=<\/\1>)/g, '');
	for (const name of matches(markup, /<([a-z][^\s/>]*)/gi))
		counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, size]) => ({ name: `<${name}>`, size }));
}

function sum(parts: readonly Part[]): Weight {
	return { total: parts.reduce((total, { size }) => total + size, 0), parts };
}

/** The first group of each match. */
function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** In kB. */
const raw = (text: string) => Buffer.byteLength(text) / 1000;
/** In kB. */
const brotli = (text: string) => brotliCompressSync(text).length / 1000;
