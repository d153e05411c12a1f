/** What each address of a style sheet came to; a failed one is forgotten, so that the next call tries again. */
const added = new Map<string, Promise<void>>();

/**
 * Settles when the page has a style sheet, asked for once however often it is needed.
 *
 * @throws {Error} when it cannot be fetched
 */
export function addStyleSheet(href: string): Promise<void> {
	const known = added.get(href);
	if (known) return known;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	const styles = new Promise<void>((resolve, reject) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => {
			added.delete(href);
			link.remove();
			reject(new Error(`style sheet ${href}: expected it to load, seen an error`));
		});
	});
	added.set(href, styles);
	document.head.append(link);
	return styles;
}
