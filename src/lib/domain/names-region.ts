import type { Region } from './region';

/**
 * Whether a phrase contains the name of a region, in one of its spellings. The name must be whole words, and must not be part
 * of the longer name of another region: “Port Region” does not name Port.
 */
export function namesRegion(
	phrase: string,
	{ id, spellings }: Region,
	regions: readonly Region[]
): boolean {
	const longerNames = regions
		.flatMap((other) => (other.id === id ? [] : other.spellings))
		.filter((name) => spellings.some((spelling) => name.includes(spelling)));
	const rest = longerNames.reduce((text, name) => text.replace(wholeWords(name), '…'), phrase);
	return spellings.some((spelling) => wholeWords(spelling).test(rest));
}

/** Matches a text that is not part of a longer word. */
function wholeWords(text: string): RegExp {
	const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
