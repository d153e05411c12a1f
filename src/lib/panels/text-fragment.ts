/**
 * The address of a document at a phrase of it, which browsers scroll to and highlight.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function atPhrase(url: string, phrase: string): string {
	// A hyphen and a comma have a meaning of their own in a text directive.
	return `${url}#:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}

/** The copy that the Internet Archive took nearest to the beginning of 2022. */
export function archived(url: string): string {
	return `https://web.archive.org/web/2022/${url}`;
}
