/** Milliseconds after which a letter begins another name. */
export const PAUSE = 1000;

/** What has been typed of a name, and when its last letter was: milliseconds of a clock that does not jump. */
export interface Typed {
	readonly text: string;
	readonly at: number;
}

export const NOTHING_TYPED: Typed = { text: '', at: -Infinity };

/** Takes a letter in. */
export function type({ text, at }: Typed, letter: string, now: number): Typed {
	const begun = now - at < PAUSE ? text : '';
	return { text: begun + letter.toLocaleLowerCase(), at: now };
}

/**
 * Which of some names is meant: the next one that begins with what was typed. The same letter again and again goes
 * through all that begin with it, as in a list of the system's.
 *
 * @param from the index of the name one is at
 * @returns an index into `names`; null where none begins so
 */
export function nameMeant(names: readonly string[], { text }: Typed, from: number): number | null {
	const again = [...text].every((letter) => letter === text[0]);
	const wanted = again ? text.slice(0, 1) : text;
	// Whoever types on stays at a name that still fits.
	const first = again ? 1 : 0;
	const order = names.map((_, step) => (from + first + step) % names.length);
	return order.find((index) => names[index]?.toLocaleLowerCase().startsWith(wanted)) ?? null;
}
