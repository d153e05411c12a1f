import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most resembles; undefined where none is near. */
export function nearestTo(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	// With more than every third letter wrong it is another word.
	let bound = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const away = distance(word.toLowerCase(), candidate.toLowerCase());
		if (away < bound) [best, bound] = [candidate, away];
	}
	return best;
}

/** What to do about an unknown word. */
export function didYouMean(word: unknown, known: readonly string[], otherwise: string): string {
	const near = typeof word === 'string' ? nearestTo(word, known) : undefined;
	return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}
