import type { Region } from './region';

/**
 * Whether a phrase names a region: by one of its spellings, as words of their own, and not as a part of another region's
 * longer name. “Almaty Region” does not name Almaty.
 */
export function namesRegion(
	phrase: string,
	{ id, spellings }: Region,
	regions: readonly Region[]
): boolean {
	const longer = regions
		.flatMap((other) => (other.id === id ? [] : other.spellings))
		.filter((name) => spellings.some((spelling) => name.includes(spelling)));
	const rest = longer.reduce((left, name) => left.replace(words(name), '…'), phrase);
	return spellings.some((spelling) => words(spelling).test(rest));
}

/** Finds words that are part of no longer one. */
function words(text: string): RegExp {
	const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
