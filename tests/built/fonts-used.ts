/** A font that a page's text needs. */
export interface Font {
	/** The path without the leading slash, or the family of a font that is in the styles themselves. */
	readonly name: string;
	/** The bytes of a font in the styles themselves, as a data address. */
	readonly inlined?: Buffer;
}

/**
 * The fonts whose range of characters meets the text of a page, of every family, weight and style: a browser fetches no more
 * than these.
 *
 * @param sheets the style sheets that the page fetches besides the styles in its HTML
 */
export function fontFilesOf(html: string, sheets: readonly string[]): Font[] {
	const inPage = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
	const characters = charactersOf(html);
	const fonts = new Map<string, Font>();
	for (const [face] of [...inPage, ...sheets].join('\n').matchAll(/@font-face\s*\{[^}]*\}/g)) {
		const address = /\burl\(["']?([^"')]+)/.exec(face)?.[1];
		const range = /unicode-range:([^;}]+)/.exec(face)?.[1] ?? 'U+0-10FFFF';
		if (address && characters.some((character) => isInRange(character, range)))
			fonts.set(address, fontAt(address, face));
	}
	return [...fonts.values()];
}

function fontAt(address: string, face: string): Font {
	if (!address.startsWith('data:')) return { name: address.replace(/^\//, '') };
	const family = /font-family:([^;}]+)/.exec(face)?.[1]?.trim() ?? 'font';
	const [, content = ''] = address.split(',');
	return { name: `${family}, in the styles`, inlined: Buffer.from(content, 'base64') };
}

/** The code points of the text that a page shows. */
function charactersOf(html: string): number[] {
	const text = html
		.replace(/^[^]*?<body\b/, '<body')
		.replace(/<!--[^]*?-->|<(script|style|title)\b[^]*?<\/\1>|<[^>]*>/g, '')
		.replace(/&#(x?)([\da-f]+);/gi, (_reference, hex, digits) =>
			String.fromCodePoint(parseInt(digits, hex ? 16 : 10))
		);
	return [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
}

/** Whether a code point is in a CSS `unicode-range`, such as `U+??, U+131, U+2000-206F`. */
function isInRange(character: number, range: string): boolean {
	return range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return (
			character >= parseInt(from.replaceAll('?', '0'), 16) &&
			character <= parseInt(to.replaceAll('?', 'F'), 16)
		);
	});
}
