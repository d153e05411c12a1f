/**
 * The address of a document at a phrase of it, which browsers scroll to and highlight.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function atPhrase(url: string, phrase: string): string {
	// In a text directive hyphen and comma are syntax; encodeURIComponent leaves the hyphen.
	return `${url}#:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}

/** The Internet Archive's copy that is nearest to the beginning of 2022. */
export function archived(url: string): string {
	return `https://web.archive.org/web/2022/${url}`;
}
