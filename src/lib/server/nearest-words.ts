import { distance } from 'fastest-levenshtein';

/** Words of a text that resemble a phrase. */
export interface NearWords {
	/** The number of the paragraph, from 1. */
	readonly paragraph: number;
	readonly words: string;
}

/**
 * The words of a text that most resemble a phrase, of as many words or one more or less; undefined where fewer than half of their
 * letters agree.
 */
export function nearestWords(phrase: string, paragraphs: readonly string[]): NearWords | undefined {
	const count = phrase.split(' ').length;
	let best: NearWords | undefined;
	let bound = phrase.length / 2;
	for (const [i, paragraph] of paragraphs.entries()) {
		const words = paragraph.split(' ');
		for (const length of [count, count - 1, count + 1])
			for (let from = 0; length > 0 && from + length <= words.length; from++) {
				const candidate = words.slice(from, from + length).join(' ');
				const away = distance(phrase, trimmed(candidate, phrase));
				if (away < bound) {
					best = { paragraph: i + 1, words: trimmed(candidate, phrase) };
					bound = away;
				}
			}
	}
	return best;
}

/** Words without the marks around them, where the phrase has none there. */
function trimmed(words: string, phrase: string): string {
	const start = /^[\p{L}\p{N}]/u.test(phrase) ? words.replace(/^[^\p{L}\p{N}]+/u, '') : words;
	return /[\p{L}\p{N}]$/u.test(phrase) ? start.replace(/[^\p{L}\p{N}]+$/u, '') : start;
}

/** Where two texts differ first, with the letters of both by their numbers in Unicode, since some look alike. */
export function firstDifference(seen: string, expected: string): string {
	const [own, other] = [[...seen], [...expected]];
	const at = own.findIndex((letter, i) => letter !== other[i]);
	const index = at === -1 ? own.length : at;
	return `letter ${index + 1} is ${named(own[index])}, and ${named(other[index])} in the text`;
}

function named(letter: string | undefined): string {
	if (letter === undefined) return 'missing';
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	return `${letter} (U+${code})`;
}
