import { didYouMean } from './nearest';
import type { Problem } from './problem';

/**
 * The problem of a word that names something which does not exist, with the nearest that does.
 *
 * @param rule what was expected, as a noun
 * @param known the words there are
 * @param otherwise what to do where none of them is near
 */
export function* checkKnown(
	at: Pick<Problem, 'file' | 'path'>,
	seen: string,
	rule: string,
	known: readonly string[],
	otherwise: string
): Generator<Problem> {
	if (!known.includes(seen))
		yield { ...at, rule, seen, remedy: didYouMean(seen, known, otherwise) };
}
