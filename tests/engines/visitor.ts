/** A point of the window, in CSS pixels from its upper left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * A question to a page: a function that runs in the page, and so knows nothing but what it is given.
 *
 * @template Given what it is given, as JSON
 * @template Answer what it returns, as JSON
 */
export type Question<Given extends readonly unknown[], Answer> = (...given: Given) => Answer;

/** A browser with one window, and what a visitor does with it. Each act settles when the browser has taken it. */
export interface Visitor {
	/** Opens an address, and waits for the page and its files. */
	goto(address: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	/** Sets the size of the page's part of the window, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** Moves the pointer. */
	point(at: Point): Promise<void>;
	click(at: Point): Promise<void>;
	press(key: Key): Promise<void>;
	/** What is seen in the window, as a PNG. */
	picture(): Promise<Buffer>;
	/** Asks the page. */
	ask<Given extends readonly unknown[], Answer>(
		question: Question<Given, Answer>,
		...given: Given
	): Promise<Answer>;
	/** Asks the page in the first frame of the page. */
	askFrame<Given extends readonly unknown[], Answer>(
		question: Question<Given, Answer>,
		...given: Given
	): Promise<Answer>;
	/** Closes the browser. */
	end(): Promise<void>;
}

/** A question, as an expression of script. */
export function expressionOf<Given extends readonly unknown[]>(
	question: Question<Given, unknown>,
	given: Given
): string {
	return `(${question})(...${JSON.stringify(given)})`;
}
