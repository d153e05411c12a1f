/** Milliseconds without a letter after which the next letter begins a new name. */
export const PAUSE = 1000;

/** The letters of a name that have been typed so far. */
export interface Typed {
	/** In lower case. */
	readonly text: string;
	/** When the last letter was typed, in milliseconds of a monotonic clock. */
	readonly time: number;
}

export const NOTHING_TYPED: Typed = { text: '', time: -Infinity };

/**
 * Adds a letter to what has been typed, or begins anew after a pause.
 *
 * @param now milliseconds of a monotonic clock
 */
export function addLetter({ text, time }: Typed, letter: string, now: number): Typed {
	const before = now - time < PAUSE ? text : '';
	return { text: before + letter.toLocaleLowerCase(), time: now };
}

/**
 * Finds the next name that begins with what was typed. The same letter typed repeatedly goes through all names that begin
 * with that letter, as lists of the operating systems do.
 *
 * @param from the index of the current name; the search begins there, and goes on from the end to the beginning
 * @returns an index into `names`, or null where no name begins so
 */
export function findName(names: readonly string[], { text }: Typed, from: number): number | null {
	const isRepeated = [...text].every((letter) => letter === text[0]);
	const beginning = isRepeated ? text.slice(0, 1) : text;
	// With a further letter the current name may still match; with a repeated letter the search begins at the next name.
	const offset = isRepeated ? 1 : 0;
	const order = names.map((_, step) => (from + offset + step) % names.length);
	return order.find((index) => names[index]?.toLocaleLowerCase().startsWith(beginning)) ?? null;
}
