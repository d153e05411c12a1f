import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import { entireMetricsCollection as SYSTEM_FONTS } from '@capsizecss/metrics/entireMetricsCollection';
import { fromFile } from '@capsizecss/unpack/fs';
import subsetFont from 'subset-font';

/** The letters of the three languages: printable ASCII, Latin-1 with its no-break space, punctuation and arrows that the site sets. */
const LATIN = between(0x20, 0x7e) + between(0xa0, 0xff) + '–—‘’‚“”„…‹›←↑→↓↔↕−№';
const CYRILLIC = `${between(0x410, 0x44f)}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі`;

/** Names in the collection of measures of system fonts. */
type SystemFont = 'roboto' | 'arial' | 'notoSerif' | 'timesNewRoman';

/**
 * A typeface as the site uses it. Each is one file for all alphabets: of two files one alone might arrive in time, and a word
 * be set in two typefaces.
 */
interface Face {
	/** Named anew, since the WebGL map passes a family's name on unquoted, and a name with a digit is not valid so. */
	readonly family: 'Aimaq Sans' | 'Aimaq Serif';
	readonly style: 'normal' | 'italic';
	readonly weight: number;
	/** A TTF of a package. */
	readonly source: string;
	readonly letters: string;
	/** What stands in until the file has come: Android's font first, then what Windows, macOS and Linux have. */
	readonly systemFonts: readonly SystemFont[];
	/** The variant of those fonts that is nearest. */
	readonly variant: 'regular' | '700' | 'italic';
}

const FACES: readonly Face[] = [
	{
		family: 'Aimaq Sans',
		style: 'normal',
		weight: 400,
		source: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
		letters: LATIN + CYRILLIC,
		systemFonts: ['roboto', 'arial'],
		variant: 'regular'
	},
	{
		family: 'Aimaq Sans',
		style: 'normal',
		weight: 700,
		source: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
		letters: LATIN + CYRILLIC,
		systemFonts: ['roboto', 'arial'],
		variant: '700'
	},
	{
		family: 'Aimaq Serif',
		style: 'normal',
		weight: 600,
		source: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
		letters: LATIN + CYRILLIC,
		systemFonts: ['notoSerif', 'timesNewRoman'],
		variant: '700'
	},
	{
		// For phrases, which stay in the language of the source.
		family: 'Aimaq Serif',
		style: 'italic',
		weight: 400,
		source:
			'@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
		letters: LATIN,
		systemFonts: ['notoSerif', 'timesNewRoman'],
		variant: 'italic'
	}
];

const { resolve } = createRequire(import.meta.url);

interface NamedFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/**
 * The typefaces of the site, subset to its letters, and `typefaces.css`, which declares them and, for the time until they
 * have come, fonts of the system in the same measures.
 */
export async function typefaceFiles(): Promise<NamedFile[]> {
	const files = await Promise.all(FACES.map(subsetOf));
	const fallbacks = await Promise.all(FACES.map(fallbackRules));
	const head = '/* Written by `npm run typefaces` (typeface-files.ts). */';
	const rules = [...FACES.map(rule), ...fallbacks.flat()];
	return [...files, { name: 'typefaces.css', content: `${[head, ...rules].join('\n')}\n` }];
}

const fileName = ({ family, weight, style }: Face) =>
	`${family.toLowerCase().replace('aimaq ', '')}-${weight}-${style}.woff2`;

async function subsetOf(face: Face): Promise<NamedFile> {
	const content = await subsetFont(await readFile(resolve(face.source)), face.letters, {
		targetFormat: 'woff2',
		// Without small capitals and other forms of letters that the site never asks for.
		noLayoutClosure: true
	});
	return { name: fileName(face), content };
}

function rule(face: Face): string {
	return fontFace({
		'font-family': `'${face.family}'`,
		'font-style': face.style,
		'font-weight': `${face.weight}`,
		// Type that has not come when the page is first shown serves the next page: nothing moves.
		'font-display': 'optional',
		src: `url('./${fileName(face)}') format('woff2')`
	});
}

async function fallbackRules(face: Face): Promise<string[]> {
	const { family, style, weight, source, systemFonts, variant } = face;
	const ours = { ...(await fromFile(resolve(source))), familyName: family };
	const { fontFaces } = createFontStack(
		[ours, ...systemFonts.map((name) => measuresOf(name, variant))],
		{ fontFaceFormat: 'styleObject' }
	);
	return fontFaces.map(({ '@font-face': fallback }) =>
		fontFace({
			'font-family': `${fallback.fontFamily}`.replaceAll('"', "'"),
			'font-style': style,
			'font-weight': `${weight}`,
			src: withSameMeasures(`${fallback.src}`),
			...(fallback.sizeAdjust && { 'size-adjust': fallback.sizeAdjust }),
			...(fallback.ascentOverride && { 'ascent-override': fallback.ascentOverride }),
			...(fallback.descentOverride && { 'descent-override': fallback.descentOverride }),
			...(fallback.lineGapOverride && { 'line-gap-override': fallback.lineGapOverride })
		})
	);
}

/** A system font's measures at a variant, under the family's plain name. */
function measuresOf(name: SystemFont, variant: Face['variant']) {
	const { familyName, variants } = SYSTEM_FONTS[name];
	return { ...variants[variant], familyName };
}

/** Linux has other fonts in the same measures: https://github.com/liberationfonts. */
const SAME_MEASURES = { Arial: 'Liberation Sans', 'Times New Roman': 'Liberation Serif' };

/** The sources of a fallback face, with the fonts that have the measures of the one that is named. */
function withSameMeasures(src: string): string {
	return Object.entries(SAME_MEASURES).reduce((sources, [name, other]) => {
		const [, variant] = new RegExp(`local\\('${name}([^']*)'\\)`).exec(sources) ?? [];
		return variant === undefined ? sources : `${sources}, local('${other}${variant}')`;
	}, src);
}

function fontFace(properties: Readonly<Record<string, string>>): string {
	const lines = Object.entries(properties).map(([name, value]) => `\t${name}: ${value};`);
	return `@font-face {\n${lines.join('\n')}\n}`;
}

/** Code points from one to another, both included, as text. */
function between(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
