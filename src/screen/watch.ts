/**
 * What is known of a page. Times are milliseconds of a clock that does not jump: a machine without a battery learns
 * the date minutes after it has started.
 */
export interface Watch {
	/** The last beat; null before the first. */
	readonly beat: string | null;
	/** Since when the next one is waited for: the last new beat, the start, or the reload. */
	readonly since: number;
	/** Whether the page was loaded again since it last beat. */
	readonly reloaded: boolean;
}

/** What is seen of a browser: the answer to a look, the page's process dying, the page or all of the browser ending. */
export type Sight =
	| { readonly kind: 'beat'; readonly beat: string | null }
	| { readonly kind: 'crash' }
	| { readonly kind: 'end' };

/** What follows: nothing yet, nothing as all is right, or a cure. */
export type Verdict = 'wait' | 'right' | 'reload' | 'restart';

/** The watch over a browser that was started at this time. */
export function watchFrom(at: number): Watch {
	return { beat: null, since: at, reloaded: false };
}

/**
 * Judges what is seen of a browser.
 *
 * A beat is new when it differs from the last one: the page's clock and ours are never compared. The mild cure comes
 * first: the page is loaded again once, and only if it has not beaten after that the browser is started again.
 *
 * @param at when it was seen, and `patience`, how long a new beat may take: milliseconds
 */
export function judge(
	watch: Watch,
	sight: Sight,
	at: number,
	patience: number
): readonly [Watch, Verdict] {
	switch (sight.kind) {
		case 'beat':
			if (sight.beat !== null && sight.beat !== watch.beat)
				return [{ beat: sight.beat, since: at, reloaded: false }, 'right'];
			return at - watch.since < patience ? [watch, 'wait'] : cure(watch, at);
		case 'crash':
			return cure(watch, at);
		case 'end':
			return [watch, 'restart'];
	}
}

function cure(watch: Watch, at: number): readonly [Watch, Verdict] {
	return watch.reloaded ? [watch, 'restart'] : [{ ...watch, since: at, reloaded: true }, 'reload'];
}
