import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/lib/domain/language';
import { facts } from '../../src/lib/server/facts';
import { scriptsOf } from './page-weight';

const BUILD = resolve(import.meta.dirname, '../../build');
const ARTICLE = resolve(import.meta.dirname, '../../../shared/source/article.txt');
const read = (path: string) => readFileSync(resolve(BUILD, path), 'utf8');

const ids = facts.regions.map(({ id }) => id);
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
/** The pages that are shown at other addresses than their own. */
const UNDESCRIBED = ['404', 'offline'];
const names = [
	'',
	'table',
	'source',
	'method',
	'embed-code',
	'data',
	...UNDESCRIBED,
	...ids.map((id) => `region/${id}`)
];
const pages = LANGUAGES.flatMap((language) => {
	const prefix = language === DEFAULT_LANGUAGE ? '' : language;
	return names.map((name) => {
		const path = [prefix, name].filter(Boolean).join('/');
		return { name, language, prefix, path, html: read(`${path || 'index'}.html`) };
	});
});
const home = read('index.html');

/** The classes that style sheets speak of. */
const classesOf = (css: string) =>
	new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
const styled = classesOf(
	files
		.filter((file) => file.endsWith('.css'))
		.map(read)
		.join('\n')
);

/** Title, stamp and caption. */
const FRAME = {
	en: [
		'Who held Kazakhstan’s regions in early January 2022, according to one article',
		'Published 8 January 2022 · one article · not updated',
		'Our reading of one article. Not checked against other sources.'
	],
	kk: [
		'Бір мақала бойынша: 2022 жылғы қаңтардың басында Қазақстан өңірлері кімнің қолында болды',
		'Жарияланған күні: 2022\u00a0ж. 8 қаңтар · бір мақала · жаңартылмайды',
		'Бұл – бір мақаланы біздің түсінуіміз. Басқа дереккөздермен салыстырылмаған.'
	],
	ru: [
		'Кто контролировал регионы Казахстана в начале января 2022 года — по данным одной публикации',
		'Опубликовано 8 января 2022\u00a0г. · одна статья · данные не обновляются',
		'Наше прочтение одной статьи. С другими источниками не сверялось.'
	]
};

/** The links of the twin's regions with their hooks. */
function regionsIn(html: string) {
	return [...html.matchAll(/<a [^>]*data-region="([^"]+)"[^>]*>/g)].map(([tag, id]) => ({
		id,
		href: /href="([^"]+)"/.exec(tag)?.[1],
		status: /data-status="([^"]+)"/.exec(tag)?.[1],
		place: /data-place="([^"]+)"/.exec(tag)?.[1]
	}));
}

describe.each(pages)('/$path', ({ name, html, language, prefix }) => {
	it('brings all styles of what it shows', () => {
		const brought = classesOf(
			[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
		);
		const worn = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
			names.split(/\s+/)
		);
		expect([...new Set(worn)].filter((name) => styled.has(name) && !brought.has(name))).toEqual([]);
	});

	it('asks for no script before the browser has all of its HTML', () => {
		const shown = html.slice(0, html.lastIndexOf('</footer>'));
		expect(shown).not.toMatch(/<link [^>]*rel="(modulepreload|preload)"|<script [^>]*src=/);
	});

	it('holds the coloured map: every region a link, once, with its status and place', () => {
		const regions = regionsIn(html);
		expect(regions.map(({ id }) => id).sort()).toEqual([...ids].sort());
		for (const { id, href, status, place } of regions) {
			const claim = facts.report.claims.find(({ region }) => region === id);
			expect({ href, status, place }).toEqual({
				href: `${prefix && `/${prefix}`}/region/${id}`,
				status: claim?.status ?? 'none',
				place: claim?.place
			});
		}
	});

	it('has markers, insets, bracket, title, stamp and caption', () => {
		expect(html.match(/data-city="/g)).toHaveLength(3);
		expect(html.match(/data-inset="/g)).toHaveLength(3);
		expect(html).toContain('“In the west of the country”');
		for (const text of FRAME[language]) expect(html).toContain(text);
		expect(html).toContain('data-map="twin"');
		expect(html.match(/data-panel/g)).toHaveLength(1);
	});

	it('is in its language, and leads to the same page in the others', () => {
		expect(html).toContain(`<html lang="${language}">`);
		for (const other of LANGUAGES) expect(html).toMatch(new RegExp(`<a [^>]*hreflang="${other}"`));
	});

	it('holds no message that lacks an argument', () => {
		const text = html.replace(/<(script|style)[^]*?<\/\1>/g, '');
		expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
	});

	it('ends no sentence twice: a date in words may end with a full stop of its own', () => {
		expect(html.replace(/<(script|style)[^]*?<\/\1>/g, '')).not.toContain('..');
	});

	it('has one first heading, a title, and no second request for its style', () => {
		expect(html.match(/<h1/g)).toHaveLength(1);
		expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
		// Kit names the sheets it put into the page, disabled: the browser does not fetch those.
		expect(html).not.toMatch(/<link(?![^>]* disabled)[^>]*rel="stylesheet"/);
	});

	it('carries no style of the WebGL map', () => {
		expect(html).not.toContain('.maplibregl-');
	});

	it('is closed: a policy in a meta element, no style attribute, no handler attribute', () => {
		expect(html).toMatch(/http-equiv="content-security-policy"[^>]*require-trusted-types-for/);
		expect(html).not.toMatch(/unsafe-inline|unsafe-eval|blob:/);
		expect(html).not.toMatch(/<[^>]+ (style|on\w+)="/);
	});

	it('leaves absolute addresses of its own out, since SITE_URL is not set', () => {
		if (process.env.SITE_URL) return;
		expect(html).not.toMatch(/<link[^>]* (rel="canonical"|hreflang=)/);
		expect(html).not.toMatch(/og:(url|image)|twitter:/);
	});

	it('tells other sites its title, its description and its language, where it describes itself', () => {
		const tags = [...html.matchAll(/<meta property="(og:[a-z_:]+)" content="([^"]*)"\/?>/g)];
		const contentOf = (name: string) => tags.find(([, property]) => property === name)?.[2];
		const describes = !UNDESCRIBED.includes(name);
		expect(contentOf('og:title')).toBe(describes ? /<title>([^<]+)/.exec(html)?.[1] : undefined);
		expect(contentOf('og:description')).toBe(
			describes ? /name="description" content="([^"]+)"/.exec(html)?.[1] : undefined
		);
		expect(contentOf('og:locale')?.slice(0, 2)).toBe(describes ? language : undefined);
		expect(html).not.toMatch(/%(lang|early-script)%/);
	});
});

describe('the built site', () => {
	it('gives no code for a frame before the site’s own address is known', () => {
		for (const { name, html } of pages)
			if (name === 'embed-code') expect(html).not.toMatch(/(?:&lt;|<)iframe src="\/embed"/);
	});

	it('has brotli and gzip beside each file that they make smaller', () => {
		const texts = files.filter((file) => /\.(html|m?js|json|css|svg|xml|csv|geojson)$/.test(file));
		expect(texts.length).toBeGreaterThan(40);
		for (const file of texts)
			for (const ending of ['br', 'gz'])
				expect(existsSync(resolve(BUILD, `${file}.${ending}`)), `${file}.${ending}`).toBe(true);
	});

	it('brings no code of the WebGL map and of sharing before it is asked for', () => {
		const scripts = scriptsOf(home);
		expect(scripts.length).toBeGreaterThan(3);
		for (const script of scripts) expect(read(script)).not.toMatch(/maplibregl|Share this page/);
		expect(home.match(/<script/g)).toHaveLength(1);
	});

	it('serves the outlines as data', () => {
		expect(statSync(resolve(BUILD, 'data/outlines.topo.json')).size).toBeGreaterThan(10_000);
	});

	it.skipIf(!existsSync(ARTICLE))(
		`holds nothing of the article but its title and phrases (skipped where there is no ${ARTICLE})`,
		() => {
			const { source } = facts.report;
			const parts = readFileSync(ARTICLE, 'utf8')
				.replace(source.title, '')
				.split(/[.!?…\n]+/)
				.map((sentence) => sentence.trim())
				.filter((sentence) => sentence.split(/\s+/).length >= 5);
			expect(parts.length).toBeGreaterThan(50);
			const all = files
				.filter((file) => /\.(html|m?js|json|geojson|csv|svg|xml)$/.test(file))
				.map(read)
				.join('\n');
			expect(parts.filter((part) => all.includes(part))).toEqual([]);
		}
	);

	it('gives every page a title and a description of its own', () => {
		const titles = pages.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1]);
		expect(new Set(titles).size).toBe(pages.length);
		const described = pages.filter(({ name }) => !UNDESCRIBED.includes(name));
		const texts = described.map(
			({ html }) => /name="description" content="([^"]+)"/.exec(html)?.[1]
		);
		expect(new Set(texts).size).toBe(described.length);
	});
});
